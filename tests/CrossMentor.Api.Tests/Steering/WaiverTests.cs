using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>What organisations joined on is given up by their decision, and by nothing else.</summary>
[Collection(SteeringCollection.Name)]
public sealed class WaiverTests(ProductFixture fixture)
{
    private const string Decision = "query($id: ID!) { programmeReadiness(programmeId: $id) { gates { code state decision { id state } } } }";

    [Fact]
    [Requirement("N-20")]
    public async Task A_programme_does_without_a_gate_when_its_organisations_have_decided_so()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 3, "INTENT", "STEERING_COVERAGE");
        var (rejected, adopted) = (await made.ProposeAsync("WAIVE_GATE", "INTENT"), await made.ProposeAsync("WAIVE_GATE", "INTENT"));

        await made.VoteAsync(adopted, 0, "FOR");
        await made.DecideAsync(rejected, "FOR", "AGAINST", "AGAINST");
        Assert.Equal("OPEN", (await made.GateAsync("INTENT")).Text("state"));
        Assert.Equal(["ACTIVATION_GATES_OPEN"], (await made.Workshop.ActivateAsync(made.Programme)).Select(error => error.Text("code")));
        await made.VoteAsync(adopted, 1, "FOR");
        await made.VoteAsync(adopted, 2, "AGAINST");
        Assert.Equal("OPEN", (await made.GateAsync("INTENT")).Text("state"));
        await made.CloseAsync(adopted);

        var gate = (await made.Coordinators[2].QueryAsync(Decision, new { id = made.Programme.Id })).GetProperty("programmeReadiness").List("gates").Single(one => one.Text("code") == "INTENT");
        Assert.Equal(("WAIVED", adopted), (gate.Text("state"), gate.GetProperty("decision").Id()));
        Assert.Empty(await made.Workshop.ActivateAsync(made.Programme));
    }

    [Fact]
    [Requirement("N-20")]
    public async Task A_waived_gate_tells_nobody_how_it_would_stand()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2, "BALANCE");
        await made.Workshop.ImportAsync(made.Programme, RosterRow.Mentor(made.Organisations[0], "One too many"));
        await made.DecideAsync(await made.ProposeAsync("WAIVE_GATE", "BALANCE"), "FOR", "FOR");

        foreach (var reader in new[] { made.Manager, made.Coordinators[0], made.Coordinators[1] })
        {
            var gate = await reader.GateAsync(made.Programme, "BALANCE");
            Assert.Equal("WAIVED", gate.Text("state"));
            Assert.Empty(gate.Missing());
        }
    }

    [Theory]
    [Requirement("N-20")]
    [InlineData("NO_COMPETITORS")]
    [InlineData("ETHICS")]
    [InlineData("PURPOSE")]
    [InlineData("STEERING_COVERAGE")]
    public async Task No_majority_does_without_what_protects_people_or_is_the_word_of_each(string gate)
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 1, gate);

        var refused = await made.Manager.RefusedAsync("proposeSteeringDecision", made.Proposing("WAIVE_GATE", gate));

        Assert.Equal(("INVALID_INPUT", "gate"), (refused.Text("code"), refused.Text("field")));
    }

    [Fact]
    [Requirement("N-20")]
    public async Task A_decision_names_a_gate_where_it_waives_one_that_is_asked_for_and_nowhere_else()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 1, "INTENT");

        foreach (var proposing in new[]
        {
            made.Proposing("WAIVE_GATE"), made.Proposing("GENERAL", "INTENT"), made.Proposing("WAIVE_GATE", "BALANCE"), made.Proposing(days: -1), made.Proposing(days: 93),
        })
        {
            Assert.Equal(["INVALID_INPUT"], await made.Manager.RefusalCodesAsync("proposeSteeringDecision", proposing));
        }

        await made.Manager.AcceptedAsync("proposeSteeringDecision", made.Proposing("WAIVE_GATE", "INTENT", days: 92), "decision { id }");
    }

    [Fact]
    [Requirement("N-20")]
    [Requirement("S-04")]
    public async Task A_programme_with_a_steering_group_admits_competitors_by_its_decision_only()
    {
        var made = await SteeredProgramme.MakeAsync(fixture, 2, "STEERING_COVERAGE");
        var other = await SteeredProgramme.MakeAsync(fixture, 1);
        var (elsewhere, general, open) = (await other.ProposeAsync("ADMIT_COMPETITORS"), await made.ProposeAsync(), await made.ProposeAsync("ADMIT_COMPETITORS"));
        await other.DecideAsync(elsewhere, "FOR");
        await made.DecideAsync(general, "FOR", "FOR");

        Assert.Equal("competitorsDecisionId", (await RefusedAsync(null)).Field);
        foreach (var id in new[] { elsewhere, general, open })
        {
            Assert.Equal(("INVALID_INPUT", "competitorsDecisionId"), await RefusedAsync(id));
        }

        await made.DecideAsync(open, "FOR", "FOR");
        await made.Workshop.SetPolicyAsync(made.Programme, new() { ["competitors"] = "NOT_PAIRED", ["competitorsDecisionId"] = open });
        const string Cited = "query($id: ID!) { programme(id: $id) { matchingPolicy { competitors } competitorsDecision competitorsSteeringDecision { id } } }";
        var seen = (await made.Manager.QueryAsync(Cited, new { id = made.Programme.Id })).GetProperty("programme");
        Assert.Equal((open, "What we do"), (seen.GetProperty("competitorsSteeringDecision").Id(), seen.Text("competitorsDecision")));
        var hidden = (await made.Coordinators[0].QueryAsync(Cited, new { id = made.Programme.Id })).GetProperty("programme");
        Assert.True(hidden.IsNull("competitorsSteeringDecision"));

        async Task<(string Code, string Field)> RefusedAsync(string? competitorsDecisionId)
        {
            var refused = await made.Manager.RefusedAsync("updateMatchingPolicy", new
            {
                programmeId = made.Programme.Id, version = await made.Workshop.VersionOfAsync(made.Programme.Id),
                competitors = "NOT_PAIRED", competitorsDecision = "The steering group.", competitorsDecisionId,
            });
            return (refused.Text("code"), refused.Text("field"));
        }
    }
}
