using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CrossMentor.Matching.Running;

/// <summary>The candidates found so far: two columns that grow together.</summary>
internal sealed class EdgeList
{
    private const int FirstRoom = 1024;

    private int[] mentors = new int[FirstRoom];
    private int[] scores = new int[FirstRoom];

    public int Count { get; private set; }

    public void Add(int mentor, int score)
    {
        if (Count == mentors.Length)
        {
            Array.Resize(ref mentors, Count * 2);
            Array.Resize(ref scores, Count * 2);
        }

        mentors[Count] = mentor;
        scores[Count++] = score;
    }

    /// <summary>Hands the columns out; the list must not be used any more.</summary>
    public (ImmutableArray<int> Mentors, ImmutableArray<int> Scores) HandOut()
    {
        Array.Resize(ref mentors, Count);
        Array.Resize(ref scores, Count);
        return (ImmutableCollectionsMarshal.AsImmutableArray(mentors), ImmutableCollectionsMarshal.AsImmutableArray(scores));
    }
}
