namespace CrossMentor.GraphQL.Coercion;

/// <summary>Bounds of what a client may send as input values.</summary>
/// <param name="MaxDepth">How deep lists and objects may nest in one variable.</param>
/// <param name="MaxListLength">How many items one list may have.</param>
/// <param name="MaxErrors">How many errors of coercion are reported before coercion gives up.</param>
/// <param name="MaxTextBytes">
/// How many bytes of UTF-8 one string may have where the schema does not say otherwise by <c>@length</c>; <see cref="int.MaxValue"/> lifts both.
/// </param>
public sealed record InputLimits(int MaxDepth = 16, int MaxListLength = 250, int MaxErrors = 20, int MaxTextBytes = 10 * 1024)
{
    public static InputLimits Unlimited { get; } = new(MaxDepth: 64, MaxListLength: int.MaxValue, MaxErrors: 50, MaxTextBytes: int.MaxValue);
}
