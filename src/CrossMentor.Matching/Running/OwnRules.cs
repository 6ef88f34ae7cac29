using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.Running;

/// <summary>What the run itself keeps apart, whichever rules are selected: a person from himself or herself, and pairs that people have ruled out.</summary>
/// <remarks>They are counted after the selected rules: <see cref="SamePerson"/> first, then <see cref="Excluded"/>.</remarks>
internal sealed class OwnRules
{
    public const int SamePerson = 0;
    public const int Excluded = 1;
    public const int Count = 2;

    private static readonly (string Code, string Label)[] Names =
    [
        ("run.same-person", "Nobody is paired with himself or herself"),
        ("run.excluded", "Ruled out by people"),
    ];

    private readonly Dictionary<int, SortedDictionary<int, int>> blocksByMentee = [];

    public OwnRules(MatchingInput input, Roster roster)
    {
        foreach (var exclusion in input.Exclusions)
        {
            Block(roster.MenteeRow(exclusion.MenteeId), roster.MentorRow(exclusion.MentorId), Excluded);
        }

        var mentorsByPerson = roster.Mentors.Select((person, row) => (person.PersonId, row)).ToLookup(entry => entry.PersonId, entry => entry.row);
        for (var mentee = 0; mentee < roster.Mentees.Length; mentee++)
        {
            foreach (var mentor in mentorsByPerson[roster.Mentees[mentee].PersonId])
            {
                Block(mentee, mentor, SamePerson);
            }
        }
    }

    public static string CodeOf(int ownRule) => Names[ownRule].Code;

    public static string LabelOf(int ownRule) => Names[ownRule].Label;

    /// <summary>The mentors a mentee is kept from, by row, with the rule that does.</summary>
    public IReadOnlyDictionary<int, int> BlocksOf(int mentee)
        => blocksByMentee.TryGetValue(mentee, out var blocks) ? blocks : new SortedDictionary<int, int>();

    private void Block(int mentee, int mentor, int ownRule)
    {
        if (!blocksByMentee.TryGetValue(mentee, out var blocks))
        {
            blocks = [];
            blocksByMentee.Add(mentee, blocks);
        }

        blocks[mentor] = ownRule;
    }
}
