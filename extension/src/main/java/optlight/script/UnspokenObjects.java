package optlight.script;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes the text of an object that has none of its own empty. TeaVM has {@code Object.toString} in every program, and for its hash
 * code whole numbers, characters, builders of text and their exceptions; a page would pay for all of that, and nothing there
 * asks for it. Only in programs that are not {@code strict}: those that LinkedIn's pages load.
 */
public final class UnspokenObjects implements TeaVMPlugin, ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
        if (holder.getName().equals("java.lang.Object") && !context.isStrict()) {
            ProgramEmitter.create(holder.getMethod(TO_STRING), context.getHierarchy())
                    .constant("")
                    .returnValue();
        }
    }
}
