using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Tests.Programmes;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Steering;

/// <summary>A programme of several organisations, and what they decide in its steering group.</summary>
internal sealed class SteeredProgramme
{
    private readonly List<ApiClient> coordinators = [];
    private readonly List<string> representatives = [];

    public required Workshop Workshop { get; init; }

    public required MadeProgramme Programme { get; init; }

    public required IReadOnlyList<MadeOrganisation> Organisations { get; init; }

    public ApiClient Manager => Workshop.Manager;

    public IReadOnlyList<ApiClient> Coordinators => coordinators;

    /// <summary>The ids of one representative an organisation.</summary>
    public IReadOnlyList<string> Representatives => representatives;

    public static string Today => In(0);

    public static string In(int days) => TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Task<SteeredProgramme> MakeAsync(ProductFixture fixture, int organisations, params string[] gates)
        => MakeAsync(fixture.Workshop(gates), fixture, organisations, "2099-01-01");

    /// <param name="startsOn">The programme lasts for a year.</param>
    public static async Task<SteeredProgramme> MakeAsync(Workshop workshop, ProductFixture fixture, int organisations, string startsOn)
    {
        var made = new List<MadeOrganisation>();
        for (var number = 0; number < organisations; number++)
        {
            made.Add(await workshop.OrganisationAsync($"Organisation {number}"));
        }

        var programme = await workshop.ProgrammeAsync(startsOn: startsOn);
        foreach (var organisation in made)
        {
            await workshop.JoinAsync(programme, organisation);
        }

        var steered = new SteeredProgramme { Workshop = workshop, Programme = programme, Organisations = made };
        for (var number = 0; number < organisations; number++)
        {
            steered.coordinators.Add(await fixture.CoordinatorOfAsync(made[number]));
            steered.representatives.Add(await steered.AppointAsync(steered.coordinators[number], number));
        }

        return steered;
    }

    public object Appointing(int organisation) =>
        new { programmeId = Programme.Id, organisationId = Organisations[organisation].Id, name = $"Representative {organisation}", jobTitle = "Head of people" };

    public async Task<string> AppointAsync(ApiClient client, int organisation) =>
        (await client.AcceptedAsync("appointRepresentative", Appointing(organisation), "representative { id }")).GetProperty("representative").Id();

    public Dictionary<string, object?> Proposing(string subject = "GENERAL", string? gate = null, int days = 0) => new()
    {
        ["programmeId"] = Programme.Id, ["subject"] = subject, ["gate"] = gate, ["title"] = "What we do", ["reason"] = "Because it helps.", ["votesUntil"] = In(days),
    };

    public async Task<string> ProposeAsync(string subject = "GENERAL", string? gate = null) =>
        (await Manager.AcceptedAsync("proposeSteeringDecision", Proposing(subject, gate), "decision { id }")).GetProperty("decision").Id();

    public object Voting(string decisionId, int organisation, string choice) => new { decisionId, representativeId = Representatives[organisation], choice };

    public Task<JsonElement> VoteAsync(string decisionId, int organisation, string choice) =>
        Coordinators[organisation].AcceptedAsync("castSteeringVote", Voting(decisionId, organisation, choice), "decision { state }");

    public async Task<object> ClosingAsync(string decisionId) => new { decisionId, version = await Workshop.VersionOfAsync(decisionId) };

    public async Task<JsonElement> CloseAsync(string decisionId) => (await Manager.AcceptedAsync(
        "closeSteeringDecision", await ClosingAsync(decisionId), "decision { id state closedOn ballot { organisationCount forCount againstCount abstainCount quorum } }")).GetProperty("decision");

    /// <summary>What became of a decision on which every organisation votes.</summary>
    public async Task<JsonElement> DecideAsync(string decisionId, params string[] choices)
    {
        for (var organisation = 0; organisation < choices.Length; organisation++)
        {
            await VoteAsync(decisionId, organisation, choices[organisation]);
        }

        return await CloseAsync(decisionId);
    }

    public Task<JsonElement> GateAsync(string code) => Manager.GateAsync(Programme, code);
}
