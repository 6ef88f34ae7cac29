using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;
using CrossMentor.Plugins.Hosting;
using CrossMentor.Plugins.Hosting.Installing;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins remove</c>: takes a package out of the installation, unless a run uses it or a programme is set to it.</summary>
internal sealed class PluginRemoveVerb(Terminal terminal)
{
    private readonly Argument<string> package = new("id") { Description = "The id of the package, as plugins list shows it." };
    private readonly Option<string?> version = new("--version") { Description = "The version to remove; all versions without it.", HelpName = "version" };
    private readonly Option<bool> force = new("--force")
    {
        Description = "Also when programmes are set to a plugin of it; their next run is refused until they choose another.",
    };

    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var remove = new Command("remove", "Remove a package of matching plugins.") { package, version, force, json };
        remove.SetAction(RunAsync);
        return remove;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var options = OptionsSource.Read();
        var store = PluginServices.StoreOf(options.Plugins, TimeProvider.System);
        var (packageId, wanted) = (parsed.GetRequiredValue(package), parsed.GetValue(version));
        var going = store.Find(packageId, wanted);
        IReadOnlyList<string> losers = parsed.GetValue(force) || going.IsEmpty
            ? []
            : await new PluginUsers(new CrossMentorDbFactory(DatabaseServices.ConnectionOf(options.Database))).WhoLosesAsync(store.Current, going, ct);
        var removal = losers.Count > 0 ? new PackageRemoval([], [NeededBy(packageId, losers)]) : store.Remove(packageId, wanted, ct);
        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { Removed = removal.Removed.Select(PluginReport.Row), Refusals = removal.Refusals.Select(PluginReport.Row), Programmes = losers });
        }
        else if (removal.IsRefused)
        {
            PluginReport.WriteProblems(terminal, removal.Refusals);
        }
        else
        {
            foreach (var gone in removal.Removed)
            {
                terminal.WriteLine($"{gone.PackageId} {gone.Version} is removed.");
            }
        }

        return removal.IsRefused ? ExitCode.Failed : ExitCode.Success;
    }

    private static PluginRefusal NeededBy(string packageId, IReadOnlyList<string> programmes) => new(
        "PACKAGE_NEEDED",
        packageId,
        $"Programmes are set to plugins of {packageId}: {string.Join(", ", programmes)}. Let them choose other plugins first, or use --force.");
}
