namespace CrossMentor.Sdk.Snapshots;

/// <summary>Collects the columns of a cohort. Every column has one value a person, in the order of the rows.</summary>
/// <param name="count">How many people the cohort has.</param>
public sealed class CohortBuilder(int count)
{
    private readonly Dictionary<string, object> columns = new(StringComparer.Ordinal);
    private readonly DateOnly?[] factsAsOf = new DateOnly?[count];

    /// <summary>Adds a column of whole numbers; null is "not known".</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="values">One value a person.</param>
    public CohortBuilder With(WholeFeature feature, IReadOnlyList<int?> values)
        => Add(feature, values.Count, values.Select(value => value ?? Missing.Whole).ToArray());

    /// <summary>Adds a column of numbers; null is "not known".</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="values">One value a person.</param>
    public CohortBuilder With(NumberFeature feature, IReadOnlyList<float?> values)
        => Add(feature, values.Count, values.Select(value => value ?? float.NaN).ToArray());

    /// <summary>Adds a column of codes from taxonomy ids; null is "not known".</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="vocabulary">The vocabulary that holds the ids; mentors and mentees share one object.</param>
    /// <param name="ids">One taxonomy id a person.</param>
    public CohortBuilder With(CodeFeature feature, Vocabulary vocabulary, IReadOnlyList<string?> ids)
        => Add(feature, ids.Count, new CodeColumn(vocabulary, [.. ids.Select(id => id is null ? Missing.Code : RequireCode(vocabulary, id))]));

    /// <summary>Adds a column of sets from taxonomy ids; the empty set is "not stated".</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="vocabulary">The vocabulary that holds the ids; mentors and mentees share one object.</param>
    /// <param name="sets">One set of taxonomy ids a person.</param>
    public CohortBuilder With(BitsFeature feature, Vocabulary vocabulary, IReadOnlyList<IEnumerable<string>> sets)
    {
        var planes = new ulong[vocabulary.WordCount * count];
        for (var row = 0; row < Math.Min(count, sets.Count); row++)
        {
            foreach (var id in sets[row])
            {
                var code = RequireCode(vocabulary, id);
                planes[((code >> 6) * count) + row] |= 1UL << (code & 63);
            }
        }

        return Add(feature, sets.Count, new BitColumn(vocabulary, count, planes));
    }

    /// <summary>Says when the facts about each person were last confirmed.</summary>
    /// <param name="dates">One date a person, null where it is not known.</param>
    public CohortBuilder WithFactsAsOf(IReadOnlyList<DateOnly?> dates)
    {
        RequireCount("the dates of the facts", dates.Count);
        for (var row = 0; row < count; row++)
        {
            factsAsOf[row] = dates[row];
        }

        return this;
    }

    /// <summary>The cohort with the columns collected so far.</summary>
    public Cohort Build() => new(count, new Dictionary<string, object>(columns, StringComparer.Ordinal), [.. factsAsOf]);

    private static int RequireCode(Vocabulary vocabulary, string id)
        => vocabulary.CodeOf(id) is var code and not Missing.Code
            ? code
            : throw new ArgumentException($"Vocabulary {vocabulary.Name} does not hold {id}.", nameof(id));

    private CohortBuilder Add(Feature feature, int valueCount, object column)
    {
        RequireCount(feature.Name, valueCount);
        columns[feature.Name] = column;
        return this;
    }

    private void RequireCount(string what, int valueCount)
    {
        if (valueCount != count)
        {
            throw new ArgumentException($"The cohort has {count} people, but {what} has {valueCount} values.", nameof(valueCount));
        }
    }
}
