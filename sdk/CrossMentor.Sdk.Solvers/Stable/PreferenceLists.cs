using CrossMentor.Sdk.Solvers.Assignment;

namespace CrossMentor.Sdk.Solvers.Stable;

/// <summary>Whom each person of one side would accept as a partner, best first; partners of one class are liked equally.</summary>
/// <remarks>Whoever is not listed is not accepted. Valid by construction: nobody lists a partner twice.</remarks>
public sealed class PreferenceLists
{
    private readonly int[] starts;
    private readonly int[] partners;
    private readonly int[] ranks;

    private PreferenceLists(int partnerCount, int[] starts, int[] partners, int[] ranks) =>
        (PartnerCount, this.starts, this.partners, this.ranks) = (partnerCount, starts, partners, ranks);

    /// <summary>How many people have a list, be it empty.</summary>
    public int PersonCount => starts.Length - 1;

    /// <summary>How many people the other side has.</summary>
    public int PartnerCount { get; }

    /// <summary>How many entries all lists have together.</summary>
    public int EntryCount => partners.Length;

    /// <summary>Takes lists without ties.</summary>
    /// <param name="partnerCount">How many people the other side has.</param>
    /// <param name="lists">One list a person: indices of the other side, best first.</param>
    /// <exception cref="ArgumentException">A list names nobody, or somebody twice.</exception>
    public static PreferenceLists Strict(int partnerCount, IReadOnlyList<IReadOnlyList<int>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Of(partnerCount, [.. lists.Select(list => (IReadOnlyList<IReadOnlyList<int>>)[.. list.Select(partner => (IReadOnlyList<int>)[partner])])]);
    }

    /// <summary>Takes lists of classes.</summary>
    /// <param name="partnerCount">How many people the other side has.</param>
    /// <param name="lists">One list a person: classes of equally liked partners, best class first.</param>
    /// <exception cref="ArgumentException">A list names nobody, or somebody twice.</exception>
    public static PreferenceLists Of(int partnerCount, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> lists)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(partnerCount);
        ArgumentNullException.ThrowIfNull(lists);
        var ends = new int[lists.Count + 1];
        var entries = new List<(int Partner, int Rank)>();
        var listedBy = new int[partnerCount];
        Array.Fill(listedBy, -1);
        for (var person = 0; person < lists.Count; person++)
        {
            for (var rank = 0; rank < lists[person].Count; rank++)
            {
                foreach (var partner in lists[person][rank])
                {
                    if ((uint)partner >= (uint)partnerCount)
                    {
                        throw new ArgumentException($"Person {person} lists {partner}, who is not one of the {partnerCount} of the other side.", nameof(lists));
                    }

                    if (listedBy[partner] == person)
                    {
                        throw new ArgumentException($"Person {person} lists {partner} twice.", nameof(lists));
                    }

                    listedBy[partner] = person;
                    entries.Add((partner, rank));
                }
            }

            ends[person + 1] = entries.Count;
        }

        return new PreferenceLists(partnerCount, ends, [.. entries.Select(entry => entry.Partner)], [.. entries.Select(entry => entry.Rank)]);
    }

    /// <summary>Lists that follow scores: the higher the score of a pair the better, equal scores are one class.</summary>
    /// <param name="edges">The pairs that the rules allow, with their scores for this side.</param>
    /// <param name="side">Whose lists.</param>
    public static PreferenceLists FromScores(CandidateEdges edges, ProgrammeSide side)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var isMentee = side == ProgrammeSide.Mentee;
        var lists = new List<(int Partner, int Score)>[isMentee ? edges.MenteeCount : edges.MentorCount];
        for (var person = 0; person < lists.Length; person++)
        {
            lists[person] = [];
        }

        for (var mentee = 0; mentee < edges.MenteeCount; mentee++)
        {
            for (var edge = edges.RowStarts[mentee]; edge < edges.RowStarts[mentee + 1]; edge++)
            {
                var mentor = edges.Mentors[edge];
                lists[isMentee ? mentee : mentor].Add((isMentee ? mentor : mentee, edges.Scores[edge]));
            }
        }

        return Of(
            isMentee ? edges.MentorCount : edges.MenteeCount,
            Array.ConvertAll(lists, list => (IReadOnlyList<IReadOnlyList<int>>)[.. list
                .GroupBy(entry => entry.Score, entry => entry.Partner)
                .OrderByDescending(tied => tied.Key)
                .Select(tied => (IReadOnlyList<int>)[.. tied])]));
    }

    /// <summary>The partners a person accepts, best first.</summary>
    public ReadOnlySpan<int> PartnersOf(int person) => partners.AsSpan(starts[person], starts[person + 1] - starts[person]);

    /// <summary>The class of each partner in <see cref="PartnersOf"/>, from 0 for the best.</summary>
    public ReadOnlySpan<int> RanksOf(int person) => ranks.AsSpan(starts[person], starts[person + 1] - starts[person]);
}
