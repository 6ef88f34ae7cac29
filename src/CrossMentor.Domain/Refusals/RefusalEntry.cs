namespace CrossMentor.Domain.Refusals;

/// <summary>One line of the catalogue.</summary>
public sealed record RefusalEntry(CodeFamily Family, string Code, RefusalPrecedence Precedence, string Meaning, string Advice);
