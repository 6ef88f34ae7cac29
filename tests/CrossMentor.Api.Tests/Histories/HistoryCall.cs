namespace CrossMentor.Api.Tests.Histories;

/// <summary>One call of a client in a history: what it asked for, what it was told, and between which two moments that happened.</summary>
/// <param name="Answer">Null where the client was never told, because the server died: the call took effect before that, or never.</param>
/// <param name="EndedAt">When the answer was there, or when the server was dead.</param>
internal sealed record HistoryCall<TAction>(string Client, TAction Action, string? Answer, long BegunAt, long EndedAt)
{
    public override string ToString() => $"{Client}: {Action} -> {Answer ?? "?"} [{BegunAt}, {EndedAt}]";
}
