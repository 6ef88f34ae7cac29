using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching.Results;
using CrossMentor.Persistence;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Strategies;
using DomainAlternative = CrossMentor.Domain.Matching.PairAlternative;
using DomainCertificate = CrossMentor.Domain.Matching.CertificateState;
using DomainContribution = CrossMentor.Domain.Matching.Contribution;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Turns the result of a matching into a draft scenario with everything that people look at.</summary>
internal static class MatchRunResults
{
    /// <exception cref="InvalidOperationException">A pair breaks the border rule: the matching itself is at fault.</exception>
    public static Scenario Keep(CrossMentorDb db, MatchRun run, MatchRunFacts facts, MatchingResult result)
    {
        var scenario = Scenario.Draft(
            Ids.New<ScenarioId>(), run, result.Pairs.Length, result.Unplaced.Length, result.Summary.TotalScore, CertificateOf(result));
        db.Scenarios.Add(scenario);
        AddParts(db, scenario, facts, result);
        return scenario;
    }

    /// <summary>Adds what a scenario proposes, to one that has nothing yet.</summary>
    /// <exception cref="InvalidOperationException">A pair breaks the border rule: the matching itself is at fault.</exception>
    public static void AddParts(CrossMentorDb db, Scenario scenario, MatchRunFacts facts, MatchingResult result)
    {
        var running = MatchRunInputs.Running(facts).ToHashSet();
        db.Proposals.AddRange(result.Pairs.Select(pair => ProposalOf(scenario, facts, pair, running.Contains(new(pair.MentorId, pair.MenteeId)))));
        db.UnplacedParticipants.AddRange(result.Unplaced.Select(person => UnplacedParticipant.Of(
            scenario, ParticipantId.From(person.ParticipantId), CodeOf(person), person.Reason.Text)));
        var placing = GroupPlacing.Of(facts);
        db.ProposedGroups.AddRange(facts.LearningGroups.Count == 0
            ? result.Groups.Select((group, index) => ProposedGroup.Of(scenario, index + 1, [.. group.MemberIds.Select(ParticipantId.From)]))
            : placing.Groups.Select(group => ProposedGroup.Of(scenario, group.Number, group.Members)));
        scenario.Explain(Conflicts.Of(result, facts), placing.Ungrouped);
    }

    /// <summary>A proof that nobody checked proves nothing to the people who decide.</summary>
    public static DomainCertificate CertificateOf(MatchingResult result)
        => result.Certificate.State == CrossMentor.Matching.Results.CertificateState.Verified ? DomainCertificate.Verified : DomainCertificate.Absent;

    /// <summary>Whether a pair may be proposed on the facts of today, which are not those of the run when a scenario is solved later.</summary>
    public static bool MayPropose(MatchRunFacts facts, MatchedPair matched) => CrossPair.Propose(
        facts.Enrolled[ParticipantId.From(matched.MentorId)], facts.Enrolled[ParticipantId.From(matched.MenteeId)], facts.Competitors).IsAccepted;

    private static Proposal ProposalOf(Scenario scenario, MatchRunFacts facts, MatchedPair matched, bool isRunning)
    {
        var (mentor, mentee) = (facts.Enrolled[ParticipantId.From(matched.MentorId)], facts.Enrolled[ParticipantId.From(matched.MenteeId)]);
        var pair = CrossPair.Propose(mentor, mentee, facts.Competitors);
        return pair.IsAccepted
            ? Proposal.Make(Ids.New<ProposalId>(), scenario, pair.Value, ExplanationOf(matched), isRunning)
            : throw new InvalidOperationException($"The matching proposed a pair that no programme may have: {pair.Refusal.Code}.");
    }

    private static PairExplanation ExplanationOf(MatchedPair pair) => new(
        pair.Score,
        [.. pair.Contributions.Select(part => new DomainContribution(
            part.PluginId, part.Label, part.Points, part.Weight, part.Amount, part.Reason.Text))],
        [.. pair.Rules.Select(rule => new RuleVerdict(
            rule.PluginId, KindOf(rule.Verdict), rule.Verdict == Verdict.Allow ? RuleCodes.Ok : rule.Reason.Code, rule.Reason.Text))],
        pair.Alternative is { } other
            ? new DomainAlternative(
                other.MentorId is { } mentor ? ParticipantId.From(mentor) : null, other.PairsLost, checked((int)other.ScoreLost), other.GoalLost is { } goal ? GoalWords.ToDomain(goal) : null)
            : null);

    private static VerdictKind KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Allow => VerdictKind.Allow,
        Verdict.Forbid => VerdictKind.Forbid,
        _ => VerdictKind.Unknown,
    };

    private static string CodeOf(UnplacedPerson person) => (person.Cause, person.Side) switch
    {
        (UnplacedKind.NobodyEligible, _) => UnplacedCodes.NoEligiblePartner,
        (UnplacedKind.FewerPlaces, Side.Mentee) => UnplacedCodes.TooFewMentors,
        (UnplacedKind.FewerPlaces, Side.Mentor) => UnplacedCodes.TooFewMentees,
        _ => UnplacedCodes.PartnersTaken,
    };
}
