using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CrossMentor.Matching.Running;

/// <summary>The candidates found so far: two columns that grow together.</summary>
/// <remarks>They grow by pieces that the next run uses again. Columns that double leave as much behind as they hold, in memory that has to be cleared and collected.</remarks>
internal sealed class EdgeList
{
    private const int PieceBits = 18;
    private const int PieceSize = 1 << PieceBits;

    private readonly List<int[]> mentors = [];
    private readonly List<int[]> scores = [];
    private int[] lastMentors = [];
    private int[] lastScores = [];

    public int Count { get; private set; }

    public void Add(int mentor, int score)
    {
        var place = Count & (PieceSize - 1);
        if (place == 0)
        {
            mentors.Add(lastMentors = ArrayPool<int>.Shared.Rent(PieceSize));
            scores.Add(lastScores = ArrayPool<int>.Shared.Rent(PieceSize));
        }

        lastMentors[place] = mentor;
        lastScores[place] = score;
        Count++;
    }

    /// <summary>Hands the columns out; the list must not be used any more.</summary>
    public (ImmutableArray<int> Mentors, ImmutableArray<int> Scores) HandOut() => (Join(mentors), Join(scores));

    private ImmutableArray<int> Join(List<int[]> pieces)
    {
        var joined = GC.AllocateUninitializedArray<int>(Count);
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var start = piece << PieceBits;
            pieces[piece].AsSpan(0, Math.Min(PieceSize, Count - start)).CopyTo(joined.AsSpan(start));
            ArrayPool<int>.Shared.Return(pieces[piece]);
        }

        pieces.Clear();
        return ImmutableCollectionsMarshal.AsImmutableArray(joined);
    }
}
