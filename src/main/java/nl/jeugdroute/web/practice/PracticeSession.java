// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpSession;
import nl.jeugdroute.practice.PracticeCasus;
import nl.jeugdroute.practice.Prediction;
import nl.jeugdroute.practice.PredictionResult;
import nl.jeugdroute.practice.TraineeProgress;
import nl.jeugdroute.practice.TraineeProgressStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Practice session: how far the trainee in this browser came. It goes when the session goes, unless the trainee chose a
 * nickname.
 */
@Component
class PracticeSession {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeSession.class);
    private static final String ATTRIBUTE = "oefenvoortgang";

    private final TraineeProgressStore store;

    PracticeSession(TraineeProgressStore store) {
        this.store = store;
    }

    TraineeProgress progressOf(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof TraineeProgress progress ? progress : TraineeProgress.EMPTY;
    }

    void set(HttpSession session, TraineeProgress progress) {
        session.setAttribute(ATTRIBUTE, progress);
    }

    void add(HttpSession session, PracticeCasus casus, Prediction prediction, PredictionResult result) {
        TraineeProgress fresh = progressOf(session).with(casus, prediction, result);
        set(session, fresh);
        try {
            store.save(fresh);
        } catch (DataAccessException databaseUnavailable) {
            // Practice goes on; what the session has is kept at the next prediction.
            LOG.warn("The progress of a trainee could not be kept", databaseUnavailable);
        }
    }
}
