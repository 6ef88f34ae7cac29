using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Matching;

public sealed class ScenarioTests
{
    private static readonly ParticipantId Mentor = Ids.New<ParticipantId>();
    private static readonly ParticipantId Mentee = Ids.New<ParticipantId>();

    [Fact]
    public void A_draft_of_people_has_nothing_until_it_is_solved_and_is_outdated_when_decisions_change()
    {
        var run = A.Run(A.Programme());
        var first = Scenario.Draft(Ids.New<ScenarioId>(), run, 3, 1, 900, CertificateState.Verified);
        var draft = Scenario.Branch(Ids.New<ScenarioId>(), run, first, "Another");

        Assert.Equal((ScenarioSolution.Current, ScenarioSolution.None, first.Id), (first.Solution, draft.Solution, draft.DraftedFromId));
        draft.ChangeDecisions();
        Assert.Equal(ScenarioSolution.None, draft.Solution);
        draft.Solve(2, 2, 700, CertificateState.Verified);
        Assert.Equal((ScenarioSolution.Current, 2, 2, 700, CertificateState.Verified), (draft.Solution, draft.PlacedCount, draft.UnplacedCount, draft.TotalScore, draft.Certificate));
        draft.ChangeDecisions();
        Assert.Equal(ScenarioSolution.Outdated, draft.Solution);
    }

    [Fact]
    public void A_draft_is_open_unless_it_is_being_solved()
    {
        var draft = Scenario.Branch(Ids.New<ScenarioId>(), A.Run(A.Programme()), null, "Another");

        Assert.True(draft.CheckOpen(isBeingSolved: false).IsAccepted);
        Assert.IsType<ScenarioBeingSolved>(draft.CheckOpen(isBeingSolved: true).Refusal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(0, false)]
    [InlineData(1001, false)]
    public void A_decision_has_a_reason_of_a_bounded_length(int length, bool isTaken)
    {
        var read = DecisionReading.Read([new(DecisionKind.Pin, Mentor, Mentee, new string('x', length))], []);

        Assert.Equal(isTaken, read.IsAccepted);
        Assert.True(isTaken || read.Refusal is InvalidInput { Field: "pins.0.reason" });
    }

    [Fact]
    public void A_pair_is_decided_on_once()
    {
        var read = DecisionReading.Read([new(DecisionKind.Pin, Mentor, Mentee, "Yes.")], [new(DecisionKind.Exclusion, Mentor, Mentee, "No.")]);

        Assert.Equal(new DecisionConflict(Mentee, "One pair is decided on twice."), Assert.Single(read.Refusals));
    }

    [Fact]
    public void There_are_a_hundred_decisions_of_a_kind_at_most()
    {
        List<DecidedPair> Some(int count) => [.. Enumerable.Range(0, count).Select(_ => new DecidedPair(DecisionKind.Exclusion, Ids.New<ParticipantId>(), Mentee, "No."))];

        Assert.True(DecisionReading.Read([], Some(100)).IsAccepted);
        Assert.IsType<InvalidInput>(DecisionReading.Read([], Some(101)).Refusal);
    }

    [Fact]
    public void Work_ends_once_and_stays_ended()
    {
        var task = MatchTask.QueueReplay(Ids.New<MatchTaskId>(), A.Run(A.Programme()), A.Now);
        Assert.Throws<InvalidOperationException>(() => task.Succeed(A.Now));
        task.Start(A.Now);
        task.Succeed(new ReplayReport(ReplayVerdict.Reproduced, "a", "b", []), A.Now);

        Assert.Equal((MatchRunState.Succeeded, 100, ReplayVerdict.Reproduced), (task.State, task.Progress.Percent, task.Replay!.Verdict));
        Assert.Equal(new MatchTaskEnded(MatchRunState.Succeeded), task.Cancel(A.Now).Refusal);
        Assert.Throws<InvalidOperationException>(() => task.Fail(new("X", "x", null), A.Now));
        Assert.Throws<InvalidOperationException>(() => task.Start(A.Now));
    }
}
