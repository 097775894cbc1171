// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.rules.FindingDays;

/**
 * Course of proofs: what the proofs of one pack say through time: the same thing broken in tijdvakken that follow each
 * other is one finding, with the day on which it breaks.
 */
final class CourseOfProofs {

    private final List<RulesInForce> rules;
    private final List<Proof> proofs;
    private final List<LocalDate> firstDays;

    CourseOfProofs(Map<RulesInForce, Proof> course) {
        this.rules = List.copyOf(course.keySet());
        this.proofs = List.copyOf(course.values());
        this.firstDays = rules.stream().map(RulesInForce::peildatum).toList();
    }

    /** What keeps these rules from going live. */
    List<ProofFinding> blockers() {
        List<ProofFinding> points = new ArrayList<>();
        points.addAll(runs(
                proof -> Stream.ofNullable(proof.unproven()),
                why -> why,
                (step, why) -> ProofFinding.unproven(rules.get(step).ruleSet(), why)));
        points.addAll(runs(
                proof -> proof.violations().stream(),
                violation -> List.of(violation.invariant(), violation.table(), violation.rowNumber()),
                (step, violation) -> ProofFinding.of(rules.get(step).ruleSet(), violation)));
        points.addAll(runs(
                proof -> proof.health().stream()
                        .filter(finding -> finding.defect().blocking()),
                finding -> List.of(finding.defect(), finding.rows(), finding.table(), finding.rowNumber()),
                (step, finding) -> ProofFinding.of(finding)));
        return points;
    }

    /** Finding writer: writes down what was said of one tijdvak. */
    private interface FindingWriter<T> {
        ProofFinding write(int step, T what);
    }

    private <T> List<ProofFinding> runs(
            Function<Proof, Stream<T>> said, Function<T, Object> identity, FindingWriter<T> writer) {
        List<Map<Object, List<T>>> perStep = new ArrayList<>();
        Map<Object, Boolean> all = new LinkedHashMap<>();
        for (Proof proof : proofs) {
            Map<Object, List<T>> here = new LinkedHashMap<>();
            said.apply(proof)
                    .forEach(what -> here.computeIfAbsent(identity.apply(what), key -> new ArrayList<>())
                            .add(what));
            perStep.add(here);
            here.keySet().forEach(key -> all.put(key, true));
        }
        List<ProofFinding> points = new ArrayList<>();
        for (Object key : all.keySet()) {
            for (FindingDays days :
                    FindingDays.of(firstDays, step -> perStep.get(step).containsKey(key))) {
                perStep.get(days.step()).getOrDefault(key, List.of()).stream()
                        .map(what -> writer.write(days.step(), what).on(days))
                        .distinct()
                        .forEach(points::add);
            }
        }
        return points;
    }
}
