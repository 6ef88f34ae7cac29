namespace CrossMentor.Api.Tests.Lists;

/// <summary>Each field of a type's sort input, and what the rows in memory have to be ordered by.</summary>
internal sealed class SortCases(InputTypes inputs, Rows rows)
{
    private const string SortSuffix = "SortInput";

    // Orders that no property carries.
    private Dictionary<string, Func<object, object?>> Named => new(StringComparer.Ordinal)
    {
        ["Organisation.name"] = row => Rows.Value(row, "NameKey"),
        ["Participant.displayName"] = row => Rows.Value(rows.Referred("Person", Rows.Value(row, "PersonId"))!, "DisplayName"),
        ["Participant.organisationName"] = row => Rows.Value(rows.Referred("Organisation", Rows.Value(row, "OrganisationId"))!, "NameKey"),
        ["Pair.mentorName"] = row => Rows.Value(rows.Referred("Person", Rows.Value(row, "MentorPersonId"))!, "DisplayName"),
        ["Pair.menteeName"] = row => Rows.Value(rows.Referred("Person", Rows.Value(row, "MenteePersonId"))!, "DisplayName"),
        ["Pair.mentorOrganisationName"] = row => Rows.Value(rows.Referred("Organisation", Rows.Value(row, "MentorOrganisationId"))!, "NameKey"),
        ["Pair.menteeOrganisationName"] = row => Rows.Value(rows.Referred("Organisation", Rows.Value(row, "MenteeOrganisationId"))!, "NameKey"),
    };

    public IEnumerable<(Func<string, object> Order, Func<object, object?> Key)> Of(string type) => Of(type, depth: 0);

    private IEnumerable<(Func<string, object> Order, Func<object, object?> Key)> Of(string type, int depth)
    {
        foreach (var field in inputs.Of(type + SortSuffix))
        {
            if (field.Type == "SortEnumType")
            {
                yield return (direction => Map(field.Name, direction), Named.GetValueOrDefault($"{type}.{field.Name}") ?? (row => Rows.Value(row, Rows.Pascal(field.Name))));
            }
            else if (depth < 2)
            {
                var target = field.Type[..^SortSuffix.Length];
                foreach (var (order, key) in Of(target, depth + 1))
                {
                    yield return (
                        direction => Map(field.Name, order(direction)),
                        row => rows.Referred(target, Rows.Value(row, Rows.Pascal(field.Name) + "Id")) is { } referred ? key(referred) : null);
                }
            }
        }
    }

    private static Dictionary<string, object> Map(string name, object value) => new(StringComparer.Ordinal) { [name] = value };
}
