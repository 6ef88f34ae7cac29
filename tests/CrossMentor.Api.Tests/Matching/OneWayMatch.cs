using System.Text.Json;
using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Matching;

/// <summary>A one-way programme of one giving and one receiving organisation, in which a test decides who is there and what the policy is.</summary>
internal sealed class OneWayMatch
{
    private OneWayMatch(Workshop workshop, MadeOrganisation giving, MadeOrganisation receiving, MadeProgramme programme) =>
        (Workshop, Giving, Receiving, Programme) = (workshop, giving, receiving, programme);

    public Workshop Workshop { get; }

    public MadeOrganisation Giving { get; }

    public MadeOrganisation Receiving { get; }

    public MadeProgramme Programme { get; }

    public static async Task<OneWayMatch> StartAsync(ProductFixture fixture, string orientation = "TRADITIONAL")
    {
        var workshop = fixture.Workshop();
        var (giving, receiving) = (await workshop.OrganisationAsync("Giving"), await workshop.OrganisationAsync("Receiving"));
        var programme = await workshop.ProgrammeAsync("ONE_WAY", orientation);
        await workshop.JoinAsync(programme, giving, "PROVIDES_MENTORS", 250, 0);
        await workshop.JoinAsync(programme, receiving, "PROVIDES_MENTEES", 0, 250);
        return new(workshop, giving, receiving, programme);
    }

    public RosterRow Mentor(string name) => RosterRow.Mentor(Giving, name);

    public RosterRow Mentee(string name) => RosterRow.Mentee(Receiving, name);

    /// <summary>The run over these people.</summary>
    public async Task<JsonElement> MatchAsync(params RosterRow[] rows)
    {
        await Workshop.ImportAsync(Programme, rows);
        return await Workshop.MatchAsync(Programme);
    }

    public Task SetPolicyAsync(string field, object? value) => Workshop.SetPolicyAsync(Programme, new() { [field] = value });

    public Task SetWeightsAsync(params (string PluginId, int Weight)[] weights) =>
        SetPolicyAsync("weights", weights.Select(weight => new { pluginId = weight.PluginId, weight = weight.Weight }));

    /// <summary>Two hundred mentors and as many mentees: a matching that takes longer than a request.</summary>
    public async Task ImportManyAsync()
    {
        string[] goals = ["strategy", "negotiation", "coaching", "board-work", "public-speaking"];
        RosterRow Shaped(RosterRow row, int index) => row with { Goals = [goals[index % 5], goals[(index / 5) % 5]], Skills = [goals[(index / 3) % 5]], ExperienceYears = index % 30 };
        await Workshop.ImportAsync(Programme, [.. Enumerable.Range(0, 200).Select(index => Shaped(Mentor($"Mentor {index:D3}"), index))]);
        await Workshop.ImportAsync(Programme, [.. Enumerable.Range(0, 200).Select(index => Shaped(Mentee($"Mentee {index:D3}"), index * 7))]);
    }
}
