using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins verify</c>: whether a package could be installed here. Nothing changes, and no code of the package runs.</summary>
internal sealed class PluginVerifyVerb(Terminal terminal)
{
    private readonly Argument<string> path = new("path") { Description = "A folder with plugin.json in it, or a .zip or .nupkg of one." };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var verify = new Command("verify", "Say whether a package could be installed, and what is wrong with it.") { path, json };
        verify.SetAction((parsed, ct) => Task.FromResult(Run(parsed.GetRequiredValue(path), parsed.GetValue(json), ct)));
        return verify;
    }

    private int Run(string source, bool isJson, CancellationToken ct)
    {
        var check = PluginServices.StoreOf(OptionsSource.Read().Plugins, TimeProvider.System).Verify(Path.GetFullPath(source), ct);
        if (isJson)
        {
            terminal.WriteJson(new
            {
                CanBeInstalled = !check.IsRefused,
                Package = check.Package is null ? null : PluginReport.Row(check.Package),
                Refusals = check.Refusals.Select(PluginReport.Row),
            });
        }
        else if (check.IsRefused)
        {
            PluginReport.WriteProblems(terminal, check.Refusals);
        }
        else
        {
            terminal.WriteLine($"{check.Package.PackageId} {check.Package.Version} can be installed.");
            PluginReport.Write(terminal, check.Package.Plugins);
        }

        return check.IsRefused ? ExitCode.Failed : ExitCode.Success;
    }
}
