using CrossMentor.Application.Commands;
using CrossMentor.Application.Events;
using CrossMentor.Application.Programmes.Readiness;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Evaluation;

/// <summary>Gathers what the data of a programme shows of the six core standards, from what its manager sees anyway. It is for the manager alone.</summary>
public sealed class StandardsReader
{
    private readonly CrossMentorDb db;
    private readonly ICallerScope scope;
    private readonly IReadOnlyDictionary<GateCode, IGate> gates;
    private readonly TrainingReader training;
    private readonly TimeProvider clock;

    internal StandardsReader(CrossMentorDb db, ICallerScope scope, IEnumerable<IGate> gates, TrainingReader training, TimeProvider clock)
        => (this.db, this.scope, this.gates, this.training, this.clock) = (db, scope, gates.ToDictionary(gate => gate.Code), training, clock);

    public async Task<StandardsReview?> FindAsync(ProgrammeId id, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        var programme = caller.MayManage(id) ? await db.Programmes.Where(programme => programme.Id == id).AsNoTracking().SingleOrDefaultAsync(ct) : null;
        if (programme is null)
        {
            return null;
        }

        var shares = new Dictionary<StandardEvidence, double>();
        await ReadGatesAsync(programme, shares, ct);
        await ReadPeopleAsync(programme, shares, ct);
        await ReadTrainingAsync(programme, shares, ct);
        await ReadReviewAsync(programme, shares, ct);
        return StandardsReview.Of(shares, StandardsReview.HasCompleted(programme));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Whether(bool isSo) => isSo ? 1 : 0;

    // What the gates read is evidence whether or not the programme asks for it, or goes without by a decision.
    private async Task ReadGatesAsync(Programme programme, Dictionary<StandardEvidence, double> shares, CancellationToken ct)
    {
        var organisations = await db.ParticipatingOrganisations.CountAsync(part => part.ProgrammeId == programme.Id, ct);
        foreach (var (evidence, code, isByOrganisation) in new[]
        {
            (StandardEvidence.IntentStated, GateCode.Intent, false),
            (StandardEvidence.PurposeAgreed, GateCode.Purpose, true),
            (StandardEvidence.SponsorsAppointed, GateCode.Sponsorship, true),
            (StandardEvidence.GuidanceComplete, GateCode.ContentComplete, false),
            (StandardEvidence.BothRolesAsked, GateCode.TwoSidedEvaluation, false),
            (StandardEvidence.IntentMeasured, GateCode.IntentMeasured, false),
            (StandardEvidence.AgreementSigned, GateCode.Ethics, true),
            (StandardEvidence.SteeringCovered, GateCode.SteeringCoverage, true),
            (StandardEvidence.FinalMeetingHeld, GateCode.FinalMeeting, false),
        })
        {
            var reading = (await gates[code].ReadAsync([programme], ct))[0];
            shares[evidence] = reading.State == GateState.Passed
                ? 1
                : isByOrganisation && reading.MissingIds.Count > 0 ? Share(organisations - reading.MissingIds.Count, organisations) : 0;
        }

        // Nothing to measure is nothing measured.
        shares[StandardEvidence.IntentMeasured] *= shares[StandardEvidence.IntentStated];
    }

    private async Task ReadPeopleAsync(Programme programme, Dictionary<StandardEvidence, double> shares, CancellationToken ct)
    {
        var pairs = await db.Pairs.Where(pair => pair.ProgrammeId == programme.Id && pair.ConfirmedAt != null).AsNoTracking().ToListAsync(ct);
        var mentees = pairs.Select(pair => pair.MenteeId).ToHashSet();
        var people = pairs.Select(pair => pair.MentorId).Concat(mentees).ToHashSet();
        var aims = (await db.Participants.Where(participant => participant.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct))
            .Where(participant => mentees.Contains(participant.Id) && participant.Goals.Count > 0);
        shares[StandardEvidence.GoalsSet] = Share(aims.Count(), mentees.Count);
        shares[StandardEvidence.PeopleChoose] = Whether(programme.PairApproval is PairApproval.People or PairApproval.OrganisationsAndPeople);
        shares[StandardEvidence.PairsExplained] = Share(pairs.Count(pair => pair.Explanation.Contributions.Count > 0 || pair.Explanation.Verdicts.Count > 0), pairs.Count);
        var parted = pairs.Where(pair => pair.State == PairState.Ended).Select(pair => pair.MenteeId).ToHashSet();
        var again = pairs.Where(pair => pair.State != PairState.Ended).Select(pair => pair.MenteeId).ToHashSet();
        shares[StandardEvidence.UnwoundReassigned] = pairs.Count == 0 ? 0 : parted.Count == 0 ? 1 : Share(parted.Count(again.Contains), parted.Count);
        var published = await db.Scenarios
            .Where(scenario => scenario.ProgrammeId == programme.Id && scenario.State == ScenarioState.Published)
            .Select(scenario => scenario.Certificate)
            .ToListAsync(ct);
        shares[StandardEvidence.MatchVerified] = Share(published.Count(certificate => certificate == CertificateState.Verified), published.Count);

        var sessions = await db.PairSessions
            .Where(session => session.ProgrammeId == programme.Id && session.State == SessionState.Confirmed)
            .GroupBy(session => session.PairId)
            .Select(held => new { PairId = held.Key, Count = held.Count() })
            .ToDictionaryAsync(held => held.PairId, held => held.Count, ct);
        var lasting = pairs.Where(pair => pair.State != PairState.Ended).ToList();
        shares[StandardEvidence.SessionsHeld] = Share(
            lasting.Count(pair => sessions.GetValueOrDefault(pair.Id) >= programme.PairExpectations.SessionsMin), lasting.Count);

        var agreement = await db.AgreementVersions
            .Where(version => version.ProgrammeId == programme.Id)
            .OrderByDescending(version => version.Number)
            .AsNoTracking()
            .FirstOrDefaultAsync(ct);
        if (agreement is not null)
        {
            var acknowledged = await db.Acknowledgements.Where(one => one.AgreementVersionId == agreement.Id).Select(one => one.ParticipantId).ToListAsync(ct);
            shares[StandardEvidence.EthicsAcknowledged] = Share(acknowledged.Distinct().Count(people.Contains), people.Count);
            shares[StandardEvidence.ConfidentialityAgreed] = Whether(agreement.Clauses.Any(clause => clause.Kind == ClauseKind.Confidentiality));
        }
    }

    private async Task ReadTrainingAsync(Programme programme, Dictionary<StandardEvidence, double> shares, CancellationToken ct)
    {
        var curriculum = await db.Curricula.Where(curriculum => curriculum.ProgrammeId == programme.Id).AsNoTracking().SingleOrDefaultAsync(ct);
        var events = await db.ProgrammeEvents.Where(gathering => gathering.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        shares[StandardEvidence.KickOffHeld] = Whether(events.Any(gathering => gathering.Kind == EventKind.KickOff && gathering.State == EventState.Held));
        shares[StandardEvidence.JointTrainingHeld] = Whether(events.Any(gathering => gathering.Stands && gathering.IsJoint && gathering.Modules.Count > 0));
        var roles = Enum.GetValues<ParticipantRole>();
        var required = roles.Count(role => curriculum?.Modules.Any(module => module.IsRequiredOf(role, programme.Orientation)) == true);
        shares[StandardEvidence.TrainingRequired] = Share(required, roles.Length);
        if (required == 0 && !programme.AsksFor(GateCode.Boundaries))
        {
            return; // nothing is required, so nobody has learned it
        }

        var paired = await db.Participants
            .Where(participant => participant.ProgrammeId == programme.Id
                && db.Pairs.Any(pair => pair.ConfirmedAt != null && (pair.MentorId == participant.Id || pair.MenteeId == participant.Id)))
            .AsNoTracking()
            .ToListAsync(ct);
        var records = await training.RecordsAsync(programme, curriculum, events, paired, ct);
        shares[StandardEvidence.PeopleTrained] = Share(records.Count(record => record.IsComplete), records.Count);
    }

    private async Task ReadReviewAsync(Programme programme, Dictionary<StandardEvidence, double> shares, CancellationToken ct)
    {
        var surveys = await db.Surveys.Where(survey => survey.ProgrammeId == programme.Id).AsNoTracking().ToListAsync(ct);
        var closed = surveys.Where(survey => survey.IsClosedOn(clock.Today())).ToLookup(survey => survey.Wave == SurveyWave.Baseline);
        shares[StandardEvidence.WavesClosed] = Share((closed[true].Any() ? 1 : 0) + (closed[false].Any() ? 1 : 0), 2);
        var organisations = await db.ParticipatingOrganisations.Where(part => part.ProgrammeId == programme.Id).Select(part => part.OrganisationId).ToListAsync(ct);
        var following = await db.FollowUpPlans.Where(plan => plan.ProgrammeId == programme.Id).Select(plan => plan.OrganisationId).ToListAsync(ct);
        shares[StandardEvidence.FollowUpPlanned] = Share(organisations.Count(following.Contains), organisations.Count);
        shares[StandardEvidence.CostsRecorded] = Whether(await db.CostEntries.AnyAsync(entry => entry.ProgrammeId == programme.Id, ct));
    }
}
