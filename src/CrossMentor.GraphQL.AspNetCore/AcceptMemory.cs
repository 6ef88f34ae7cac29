namespace CrossMentor.GraphQL.AspNetCore;

/// <summary>The choices made for the latest <c>Accept</c> headers, so that a header seen before need not be parsed again.</summary>
/// <remarks>A fixed number of places, each with the last header that fell there: whoever sends ever new ones makes others parse again, no more.</remarks>
internal sealed class AcceptMemory(Func<string, AcceptedForms> choose)
{
    private const int Places = 64;
    private const int LongestKept = 512;

    private readonly Choice?[] choices = new Choice?[Places];

    public AcceptedForms Choose(string accept)
    {
        if (accept.Length > LongestKept)
        {
            return choose(accept);
        }

        ref var place = ref choices[(uint)accept.GetHashCode(StringComparison.Ordinal) % Places];
        var known = Volatile.Read(ref place);
        if (known?.Accept != accept)
        {
            known = new Choice(accept, choose(accept));
            Volatile.Write(ref place, known);
        }

        return known.Forms;
    }

    private sealed record Choice(string Accept, AcceptedForms Forms);
}
