using System.CommandLine;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>plugins</c>: looks after the matching plugins of the installation, whether a server runs or not.</summary>
internal sealed class PluginsVerb(Terminal terminal)
{
    public Command ToCommand() => new("plugins", "Look after the matching plugins: list, verify, install, remove.")
    {
        new PluginListVerb(terminal).ToCommand(),
        new PluginVerifyVerb(terminal).ToCommand(),
        new PluginInstallVerb(terminal).ToCommand(),
        new PluginRemoveVerb(terminal).ToCommand(),
    };
}
