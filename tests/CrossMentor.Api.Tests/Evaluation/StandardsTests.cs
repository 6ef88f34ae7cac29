using System.Text.Json;
using CrossMentor.Api.Tests.Events;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Evaluation;

/// <summary>What the data of a programme shows of the standards that mentoring programmes are accredited by.</summary>
[Collection(EvaluationCollection.Name)]
public sealed class StandardsTests(ProductFixture fixture)
{
    private const string Review = "overall level hasCompletedCycle standards { standard score evidence { evidence percent } }";

    [Fact]
    [Requirement("N-17")]
    public async Task Evidence_grows_with_what_is_done_and_is_the_manager_s_to_read()
    {
        var made = await EventProgramme.MakeAsync(fixture, startsOn: "2020-01-01");
        var (first, second) = (await made.CoordinatorAsync(0), await made.CoordinatorAsync(1));
        var before = await EvidenceAsync(made);
        Assert.All(
            new[] { "INTENT_STATED", "PURPOSE_AGREED", "SPONSORS_APPOINTED", "TRAINING_REQUIRED", "PAIRS_EXPLAINED", "MATCH_VERIFIED", "WAVES_CLOSED", "COSTS_RECORDED", "AGREEMENT_SIGNED", "KICK_OFF_HELD" },
            evidence => Assert.Equal((evidence, 0), (evidence, before[evidence])));

        var purpose = await made.Workshop.ProposePurposeAsync(made.Programme, "To learn from each other.");
        await first.AcceptPurposeAsync(purpose, made.Organisations[0]);
        var agreement = await made.Workshop.ProposeAgreementAsync(made.Programme);
        await first.SignAgreementAsync(agreement, made.Organisations[0]);
        object OfFirst(string field, object value) => new Dictionary<string, object>
        {
            ["programmeId"] = made.Programme.Id, ["organisationId"] = made.Organisations[0].Id, ["name"] = "Somebody", [field] = value,
        };
        await first.AcceptedAsync("appointSponsor", OfFirst("kind", "SPONSOR"), "sponsor { id }");
        await first.AcceptedAsync("appointRepresentative", OfFirst("name", "Representative"), "representative { id }");
        await first.AcceptedAsync(
            "planFollowUp", new { programmeId = made.Programme.Id, organisationId = made.Organisations[0].Id, startsOn = "2020-02-01", cadenceDays = 30 }, "followUpPlan { id }");
        await first.AcceptedAsync(
            "recordCost", new { programmeId = made.Programme.Id, organisationId = made.Organisations[0].Id, kind = "VENUE", amountMinor = 100, currency = "EUR" }, "costEntry { id }");
        var half = await EvidenceAsync(made);
        Assert.Equal(
            [50, 50, 50, 50, 50, 100, 100],
            new[] { "PURPOSE_AGREED", "SPONSORS_APPOINTED", "AGREEMENT_SIGNED", "STEERING_COVERED", "FOLLOW_UP_PLANNED", "COSTS_RECORDED", "CONFIDENTIALITY_AGREED" }.Select(evidence => half[evidence]));
        await second.AcceptPurposeAsync(purpose, made.Organisations[1]);
        await second.SignAgreementAsync(agreement, made.Organisations[1]);

        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));
        var (mentor, mentee) = (await made.ParticipantAsync("Mentor", 0), await made.ParticipantAsync("Mentee", 1));
        var person = await fixture.ParticipantAsync(made.Workshop, mentee);
        await person.AcceptedAsync(
            "acknowledgeEthics", new { agreementVersionId = agreement.Id(), participantId = mentee, language = "en" }, "participant { id }");
        await made.TeachAsync(new { code = "roles", title = "Roles and tools", topic = "ROLES_AND_TOOLS", isJoint = true });
        await made.AttendAsync(made.Manager, await made.ScheduleAsync("JOINT_TRAINING", "roles"), mentor, mentee);
        await made.AttendAsync(made.Manager, await made.ScheduleAsync("KICK_OFF"), mentor);

        var after = await EvidenceAsync(made);
        Assert.Equal(
            [100, 100, 25, 100, 100, 50, 100, 100, 100, 100, 0, 0, 0],
            new[]
            {
                "PURPOSE_AGREED", "AGREEMENT_SIGNED", "ETHICS_ACKNOWLEDGED", "TRAINING_REQUIRED", "JOINT_TRAINING_HELD", "PEOPLE_TRAINED", "KICK_OFF_HELD", "PAIRS_EXPLAINED",
                "MATCH_VERIFIED", "UNWOUND_REASSIGNED", "PEOPLE_CHOOSE", "SESSIONS_HELD", "GOALS_SET",
            }.Select(evidence => after[evidence]));

        foreach (var client in new[] { first, person, fixture.OtherManager, await fixture.StrangerAsync() })
        {
            Assert.Equal(JsonValueKind.Null, (await ReadAsync(made, client)).ValueKind);
        }
    }

    [Fact]
    [Requirement("N-17")]
    public async Task A_cycle_is_complete_when_the_programme_is_closed()
    {
        var made = await EventProgramme.MakeAsync(fixture, startsOn: "2020-01-01");
        await made.Workshop.PublishAsync(await made.Workshop.MatchAsync(made.Programme));
        var open = await ReadAsync(made, made.Manager);
        Assert.Equal(("NONE", false), (open.Text("level"), open.GetProperty("hasCompletedCycle").GetBoolean()));
        Assert.Equal(open.List("standards").Sum(standard => standard.Number("score")) / 6, open.Number("overall"));

        await made.Manager.AcceptedAsync(
            "closeProgramme", new { programmeId = made.Programme.Id, version = await made.Workshop.VersionOfAsync(made.Programme.Id) }, "programme { state }");

        Assert.True((await ReadAsync(made, made.Manager)).GetProperty("hasCompletedCycle").GetBoolean());
    }

    private static async Task<JsonElement> ReadAsync(EventProgramme made, ApiClient client) =>
        (await client.QueryAsync($"query($id: ID!) {{ programmeStandards(programmeId: $id) {{ {Review} }} }}", new { id = made.Programme.Id })).GetProperty("programmeStandards");

    private static async Task<IReadOnlyDictionary<string, int>> EvidenceAsync(EventProgramme made) => (await ReadAsync(made, made.Manager))
        .List("standards").SelectMany(standard => standard.List("evidence")).ToDictionary(figure => figure.Text("evidence"), figure => figure.Number("percent"));
}
