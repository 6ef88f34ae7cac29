using System.CommandLine;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>privacy</c>: what whoever runs the installation owes to the people in it, whether a server runs or not.</summary>
internal sealed class PrivacyVerb(Terminal terminal)
{
    public Command ToCommand() => new("privacy", "Tell people what is kept about them, erase them, hold them back from it, and apply erasures again to a restored backup.")
    {
        new PrivacyExportVerb(terminal).ToCommand(),
        new PrivacyEraseVerb(terminal).ToCommand(),
        new PrivacyHoldVerb(terminal).ToCommand(),
        new PrivacyReleaseVerb(terminal).ToCommand(),
        new PrivacyErasuresVerb(terminal).ToCommand(),
        new PrivacyReapplyVerb(terminal).ToCommand(),
    };
}
