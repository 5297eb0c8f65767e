package nl.vierogen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class JournalPropertiesTest {

    record Planned(int stream, String type, byte[] payload, boolean reopen) {
    }

    @Provide
    Arbitrary<List<Planned>> acts() {
        var type = Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(64);
        var payload = Arbitraries.bytes().array(byte[].class).ofMaxSize(5_000);
        var reopen = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        return Combinators.combine(Arbitraries.integers().between(0, 4), type, payload, reopen).as(Planned::new).list()
                .ofMaxSize(30);
    }

    @Property(tries = 40)
    void whateverIsRecordedIsReadBackInOrder(@ForAll("acts") List<Planned> acts) throws Exception {
        var folder = Files.createTempDirectory("journal");
        var ids = List.of(StreamId.random(), StreamId.random(), StreamId.random(), StreamId.random(),
                StreamId.random());
        var expected = new HashMap<StreamId, List<Recorded>>();
        var workspace = Workspace.open(folder, Fixture.KEY);
        try {
            for (var act : acts) {
                var stream = ids.get(act.stream());
                var recorded = workspace.journal().append(stream, act.type(), act.payload(), act.payload());
                expected.computeIfAbsent(stream, id -> new ArrayList<>()).add(recorded);
                if (act.reopen()) {
                    workspace.close();
                    workspace = Workspace.open(folder, Fixture.KEY);
                }
            }
            for (var stream : ids) {
                var events = expected.getOrDefault(stream, List.of());
                assertThat(workspace.journal().read(stream)).usingRecursiveComparison().isEqualTo(events);
                assertThat(workspace.journal().projection(stream).isPresent()).isEqualTo(!events.isEmpty());
            }
            assertThat(workspace.journal().projections()).hasSize(expected.size());
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
        } finally {
            workspace.close();
            Fixture.deleteFolder(folder);
        }
    }
}
