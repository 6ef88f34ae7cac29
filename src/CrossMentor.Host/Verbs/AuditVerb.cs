using System.CommandLine;
using CrossMentor.Host.Terminals;

namespace CrossMentor.Host.Verbs;

/// <summary><c>audit</c>: seals the logs and tells whether anything in them was changed since.</summary>
internal sealed class AuditVerb(Terminal terminal)
{
    public Command ToCommand() => new("audit", "Seal the logs of what was done, and verify that nothing in them was changed, removed, moved or put in since.")
    {
        new AuditVerifyVerb(terminal).ToCommand(),
        new AuditHeadsVerb(terminal).ToCommand(),
        new AuditSealVerb(terminal).ToCommand(),
    };
}
