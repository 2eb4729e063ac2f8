-- How often the same report came on one day. For SQLite and PostgreSQL alike.
CREATE TABLE report_count (
    day       VARCHAR(10) NOT NULL, -- 2026-11-27, in UTC
    serial    BIGINT      NOT NULL, -- of the definitions
    setting   VARCHAR(40) NOT NULL,
    outcome   VARCHAR(16) NOT NULL,
    reason    VARCHAR(40) NOT NULL,
    engine    VARCHAR(16) NOT NULL,
    extension VARCHAR(16) NOT NULL,
    reports   BIGINT      NOT NULL,
    PRIMARY KEY (day, serial, setting, outcome, reason, engine, extension)
);
