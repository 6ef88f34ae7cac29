using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Demo;

/// <summary>The whole demonstration against a server that listens: organisations, then one programme after the other.</summary>
internal sealed class DemoScript(DemoApi api, IProgressDisplay display)
{
    public async Task<IReadOnlyList<DemoProgrammeReport>> PlayAsync(IReadOnlyList<DemoDefinition> definitions, CancellationToken ct)
    {
        await api.SignInAsync(DemoClients.Manager, ct);
        var setting = await display.ShowAsync("Organisations", line => new DemoOrganisations(api).CreateAsync(definitions, line, ct));

        var run = new DemoProgrammeRun(api, setting);
        List<DemoProgrammeReport> reports = [];
        foreach (var definition in definitions)
        {
            var outcome = await display.ShowAsync(definition.Programme.Name, line => run.RunAsync(definition, line, ct));
            reports.Add(new DemoProgrammeReport(outcome, DemoPromises.Broken(definition, outcome, definitions)));
        }

        return reports;
    }
}
