using CrossMentor.Domain.Matching;

namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>What a person was to a match run. Nobody can be cut out of the inputs of a run, so they go as a whole, and the run is not replayed any more.</summary>
internal static class MatchingTraces
{
    public static IReadOnlyList<PersonalRows> Erased { get; } =
    [
        new DeletedRows<KeptRunInputs>(of => kept => of.Programmes.Contains(kept.ProgrammeId)),

        // Questions, replays and their answers quote rules and people; they are work, and not a record.
        new DeletedRows<MatchTask>(of => task => of.Programmes.Contains(task.ProgrammeId)),
        new BlankedRows<Proposal>(of => proposal => of.Participants.Contains(proposal.MentorId) || of.Participants.Contains(proposal.MenteeId))
            .Blank(proposal => proposal.Score, 0)
            .Blank(proposal => proposal.Explanation, PairTraces.Unexplained),
        new BlankedRows<UnplacedParticipant>(of => unplaced => of.Participants.Contains(unplaced.ParticipantId))
            .Blank(unplaced => unplaced.Code, Domain.Privacy.Erasure.Blank)
            .Blank(unplaced => unplaced.Text, Domain.Privacy.Erasure.Blank),
        new BlankedRows<ScenarioDecision>(of => decision => of.Participants.Contains(decision.MentorId) || of.Participants.Contains(decision.MenteeId))
            .Blank(decision => decision.Reason, Domain.Privacy.Erasure.Blank),
        new BlankedRows<ScenarioDecision>(of => PersonalData.Each<ScenarioDecision>(of.OwnPrincipals, principal => decision => decision.DecidedBy == principal.Subject))
            .Blank(decision => decision.DecidedBy, of => of.Pseudonym),
    ];

    public static IReadOnlyList<KeptColumns> Kept { get; } =
    [
        PersonalData.Keep<Proposal>("lead to the tombstone: what was proposed is counted", nameof(Proposal.MentorId), nameof(Proposal.MenteeId)),
        PersonalData.Keep<UnplacedParticipant>("leads to the tombstone", nameof(UnplacedParticipant.ParticipantId)),
        PersonalData.Keep<ScenarioDecision>("lead to the tombstone", nameof(ScenarioDecision.MentorId), nameof(ScenarioDecision.MenteeId)),
        PersonalData.Keep<ProposedGroup>("lead to tombstones", nameof(ProposedGroup.MemberIds)),
        PersonalData.Keep<Scenario>("the name that a manager gave to a draft", nameof(Scenario.Label)),
        PersonalData.Keep<Scenario>("names organisations and rules, and no person; ids lead to tombstones", nameof(Scenario.Conflict), nameof(Scenario.Ungrouped)),
        PersonalData.Keep<MatchRun>("which plugins took part, with which settings", nameof(MatchRun.Plugins), nameof(MatchRun.Weights)),
        PersonalData.Keep<MatchRun>("what failed, in words about plugins and organisations", nameof(MatchRun.Failure)),
        PersonalData.Keep<MatchRun>("hashes over everybody, from which nobody is found", nameof(MatchRun.InputsHash), nameof(MatchRun.ResultHash)),
    ];
}
