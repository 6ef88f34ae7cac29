using System.Text.Json;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Api.Tests.Steering;

namespace CrossMentor.Api.Tests.Agreements;

/// <summary>A programme of three organisations, the first two of which do not recruit each other's people, and Anna, who takes part for the first.</summary>
internal sealed class GuardedProgramme
{
    public const string Address = "anna@home.example";

    private const string Cases = """
        query($id: ID!) {
          nonRecruitmentCases(programmeId: $id) {
            id version state appearedOn protectedUntil broughtOn participant { id } formerOrganisation { name } newOrganisation { name }
            findings { state foundOn steeringDecision { id } }
          }
        }
        """;

    private int newcomers;

    private GuardedProgramme(SteeredProgramme steered) => Steered = steered;

    public SteeredProgramme Steered { get; }

    public required string Anna { get; init; }

    /// <summary>Another programme, to which the second organisation sends people.</summary>
    public required MadeProgramme Elsewhere { get; init; }

    public MadeOrganisation Second => Steered.Organisations[1];

    public static async Task<GuardedProgramme> MakeAsync(ProductFixture fixture, int? months = 12, bool bothSigned = true, bool isOver = false)
    {
        var steered = await SteeredProgramme.MakeAsync(fixture.Workshop(), fixture, 3, isOver ? "2020-02-01" : "2099-01-01");
        var workshop = steered.Workshop;
        await workshop.ImportAsync(steered.Programme, RosterRow.Mentor(steered.Organisations[0], "Anna") with { Email = Address });
        var agreement = await workshop.ProposeAgreementAsync(steered.Programme, months);
        await steered.Coordinators[0].SignAgreementAsync(agreement, steered.Organisations[0]);
        if (bothSigned)
        {
            await steered.Coordinators[1].SignAgreementAsync(agreement, steered.Organisations[1]);
        }

        return new(steered)
        {
            Anna = await workshop.ParticipantIdAsync(steered.Programme, "Anna"),
            Elsewhere = await workshop.TwoWayAsync(steered.Organisations[1]),
        };
    }

    public async Task<IReadOnlyList<JsonElement>> CasesAsync(ApiClient client) =>
        (await client.QueryAsync(Cases, new { id = Steered.Programme.Id })).List("nonRecruitmentCases");

    public async Task<JsonElement> CaseAsync(ApiClient client) => Assert.Single(await CasesAsync(client));

    public RosterRow Newcomer(string? email) => RosterRow.Colleague(Second, $"Newcomer {++newcomers}") with { Email = email };

    /// <summary>What the second organisation is answered that sends people.</summary>
    public async Task<string> SendAsync(params RosterRow[] rows) =>
        (await Steered.Coordinators[1].AcceptedAsync("importRoster", Rosters.Of(Elsewhere, rows), Rosters.Report)).GetRawText();

    /// <summary>Somebody appears in the second organisation, and the case is told as the manager sees it.</summary>
    public async Task<JsonElement> AppearAsync()
    {
        await SendAsync(Newcomer(Address));
        return await CaseAsync(Steered.Manager);
    }

    public Dictionary<string, object?> Proposing(string? caseId, string? finding, string subject = "FIND_ON_NON_RECRUITMENT") =>
        new(Steered.Proposing(subject)) { ["nonRecruitmentCaseId"] = caseId, ["finding"] = finding };

    public async Task<string> ProposeAsync(string caseId, string finding) =>
        (await Steered.Manager.AcceptedAsync("proposeSteeringDecision", Proposing(caseId, finding), "decision { id }")).GetProperty("decision").Id();

    public static object Settling(JsonElement found, string steeringDecisionId) =>
        new { nonRecruitmentCaseId = found.Id(), version = found.Version(), steeringDecisionId };
}
