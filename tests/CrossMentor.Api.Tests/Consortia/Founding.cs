using CrossMentor.Api.Tests.Server;

namespace CrossMentor.Api.Tests.Consortia;

/// <summary>Organisations with a character of their own, made by the mutations that a front-end would send.</summary>
internal static class Founding
{
    public static async Task<MadeOrganisation> FoundAsync(
        this Workshop workshop,
        string name,
        string sector = "finance",
        string sizeBand = "MICRO",
        string country = "NL",
        string? groupId = null,
        object? profile = null)
    {
        var input = new { name = workshop.Named(name), sector, sizeBand, country, groupId, profile };
        var made = (await workshop.Manager.AcceptedAsync("createOrganisation", input, "organisation { id version }")).GetProperty("organisation");
        return new(made.Id(), workshop.Named(name), made.Version());
    }

    /// <summary>Sends people of one organisation by a programme of its own.</summary>
    public static async Task SendAsync(this Workshop workshop, MadeOrganisation organisation, params RosterRow[] rows) =>
        await workshop.ImportAsync(await workshop.TwoWayAsync(organisation), rows);
}
