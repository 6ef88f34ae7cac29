using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins install</c>: brings a package into the installation, beside whatever versions of it are there.</summary>
internal sealed class PluginInstallVerb(Terminal terminal)
{
    private readonly Argument<string> path = new("path") { Description = "A folder with plugin.json in it, or a .zip or .nupkg of one." };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var install = new Command("install", "Install a package of matching plugins. Running servers find it by themselves.") { path, json };
        install.SetAction((parsed, ct) => Task.FromResult(Run(parsed.GetRequiredValue(path), parsed.GetValue(json), ct)));
        return install;
    }

    private int Run(string source, bool isJson, CancellationToken ct)
    {
        var installation = PluginServices.StoreOf(OptionsSource.Read().Plugins, TimeProvider.System).Install(Path.GetFullPath(source), ct);
        if (isJson)
        {
            terminal.WriteJson(new
            {
                IsInstalled = !installation.IsRefused,
                installation.WasThere,
                Package = installation.Package is null ? null : PluginReport.Row(installation.Package),
                Refusals = installation.Refusals.Select(PluginReport.Row),
            });
        }
        else if (installation.IsRefused)
        {
            PluginReport.WriteProblems(terminal, installation.Refusals);
        }
        else
        {
            var package = installation.Package;
            terminal.WriteLine(installation.WasThere
                ? $"{package.PackageId} {package.Version} was installed before; nothing changed."
                : $"{package.PackageId} {package.Version} is installed. Running servers use it from the next run on.");
            PluginReport.Write(terminal, package.Plugins);
        }

        return installation.IsRefused ? ExitCode.Failed : ExitCode.Success;
    }
}
