package nl.vierogen.soak;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run how often each thing was tried. */
public final class Summary implements TestExecutionListener {
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        List<Row> rows = Arrays.stream(Row.values()).filter(row -> Row.isSoak() || row.wasTried()).toList();
        if (!rows.isEmpty()) {
            System.out.println(rows.stream().map(Row::line).collect(Collectors.joining("\n  ",
                    Row.isSoak() ? "Tried, all of it:\n  " : "Tried, a tenth of it (all: mvn -Psoak verify):\n  ",
                    "")));
        }
    }
}
