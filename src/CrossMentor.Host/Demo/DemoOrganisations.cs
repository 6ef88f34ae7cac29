using System.Text.Json;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Demo;

/// <summary>Registers the organisations of all programmes first, because competitors are declared across programmes.</summary>
internal sealed class DemoOrganisations(DemoApi api)
{
    public async Task<DemoSetting> CreateAsync(IReadOnlyList<DemoDefinition> definitions, IProgressLine progress, CancellationToken ct)
    {
        var organisations = definitions
            .SelectMany(definition => definition.Organisations.Concat(definition.OtherOrganisations)
                .Select(organisation => (Organisation: organisation, Ladder: definition.GradeLadders[organisation.GradeLadder])))
            .ToList();
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var (organisation, ladder) in organisations)
        {
            ids.Add(organisation.Name, await CreateAsync(organisation, ladder, ct));
            progress.Report($"registering {organisations.Count} organisations", 90 * ids.Count / organisations.Count);
        }

        progress.Report("grouping them and noting competitors", 90);
        await GroupAsync([.. organisations.Select(entry => entry.Organisation)], ids, ct);
        foreach (var competitors in definitions.SelectMany(definition => definition.Competitors))
        {
            var input = new { organisationId = ids[competitors.DeclaredBy], competitorId = ids[competitors.Competitor] };
            await api.MutateAsync("declareCompetitor", "competitorDeclaration { id }", input, ct);
        }

        progress.Report("organisations are ready", 100);
        return new DemoSetting(ids);
    }

    private async Task<string> CreateAsync(DemoOrganisation organisation, IReadOnlyList<DemoGradeStep> ladder, CancellationToken ct)
    {
        var created = await api.MutateAsync(
            "createOrganisation",
            "organisation { id version }",
            new { organisation.Name, organisation.Sector, organisation.SizeBand, organisation.Country },
            ct);
        var (id, version) = IdAndVersion(created.GetProperty("organisation"));
        await api.MutateAsync("setGradeLadder", "organisation { id }", new { organisationId = id, version, steps = ladder }, ct);
        return id;
    }

    private async Task GroupAsync(IReadOnlyList<DemoOrganisation> organisations, Dictionary<string, string> ids, CancellationToken ct)
    {
        foreach (var group in organisations.Where(organisation => organisation.Group is not null).GroupBy(organisation => organisation.Group))
        {
            var input = new { name = group.Key, organisationIds = group.Select(member => ids[member.Name]).ToList() };
            await api.MutateAsync("createOrganisationGroup", "organisationGroup { id }", input, ct);
        }
    }

    private static (string Id, int Version) IdAndVersion(JsonElement node)
        => (node.GetProperty("id").GetString()!, node.GetProperty("version").GetInt32());
}
