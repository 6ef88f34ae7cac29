using CrossMentor.Api.Identifiers;
using CrossMentor.Application.Auditing;
using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Records;

namespace CrossMentor.Host.Verbs;

/// <summary>How the verbs about logs name chains and what is wrong with them.</summary>
internal static class AuditText
{
    public const string Installation = "installation";

    public static string NameOf(Guid chain) => chain == Guid.Empty ? Installation : chain.ToString();

    public static Guid? Read(string text) => text == Installation
        ? Guid.Empty
        : GlobalIds.Parse(text) is (nameof(Organisation), var value) || Guid.TryParse(text, out value) ? value : null;

    public static string Unreadable(ChainedLog log) => $"The heads of {log} cannot be read.";

    public static string Of(ChainBreak broken) => broken.Kind switch
    {
        ChainBreakKind.Changed => $"row {broken.Sequence} was changed",
        ChainBreakKind.Missing => $"row {broken.Sequence} is missing",
        ChainBreakKind.OutOfOrder => $"row {broken.Sequence} is out of order",
        ChainBreakKind.Unreadable => $"row {broken.Sequence} cannot be read",
        ChainBreakKind.HeadChanged => $"the head is not the hash of row {broken.Sequence}",
        ChainBreakKind.BeyondHead => $"row {broken.Sequence} stands behind the head",
        ChainBreakKind.Unsealed => $"rows wait for longer than {LogVerifier.Patience.TotalMinutes:0} minutes to be sealed",
        _ => broken.Kind.ToString(),
    };
}
