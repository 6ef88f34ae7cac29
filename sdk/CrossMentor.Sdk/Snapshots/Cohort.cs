namespace CrossMentor.Sdk.Snapshots;

/// <summary>All mentors or all mentees of a run: one column a feature, one row a person, nobody named.</summary>
/// <remarks>Immutable and safe to read from several threads. Build one with <see cref="CohortBuilder"/>.</remarks>
public sealed class Cohort
{
    private const int Few = 4;

    private readonly Dictionary<string, object> columns;
    private readonly DateOnly?[] factsAsOf;

    // The same columns in a row: a plugin is granted a few, and finds its own there by looking rather than hashing, block after block.
    private readonly Known[] few;

    internal Cohort(int count, Dictionary<string, object> columns, DateOnly?[] factsAsOf)
    {
        Count = count;
        this.columns = columns;
        this.factsAsOf = factsAsOf;
        few = [.. columns.Take(Few).Select(column => new Known(Features.All.TryGetValue(column.Key, out var feature) ? feature.Name : column.Key, column.Value))];
    }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>The names of the features that can be read, in ordinal order.</summary>
    public IEnumerable<string> FeatureNames => columns.Keys.Order(StringComparer.Ordinal);

    /// <summary>One person.</summary>
    /// <param name="row">The row, from 0 to <see cref="Count"/> - 1.</param>
    public PersonRow this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
            return new PersonRow(this, row);
        }
    }

    /// <summary>Whether the feature was handed out.</summary>
    /// <param name="feature">A feature.</param>
    public bool Has(Feature feature) => columns.ContainsKey(feature.Name);

    /// <summary>When the facts about a person were last confirmed, if that is known.</summary>
    /// <param name="row">The person.</param>
    public DateOnly? FactsAsOf(int row) => factsAsOf[row];

    /// <summary>The column of a whole feature.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<int> Wholes(WholeFeature feature) => Look(feature).Wholes ?? Column<int[]>(feature);

    /// <summary>The column of a number feature.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<float> Numbers(NumberFeature feature) => Column<float[]>(feature);

    /// <summary>The column of a code feature.</summary>
    /// <param name="feature">The feature to read.</param>
    public ReadOnlySpan<int> Codes(CodeFeature feature) => Look(feature).Codes ?? Column<CodeColumn>(feature).Codes;

    /// <summary>What the codes of a feature mean.</summary>
    /// <param name="feature">The feature to read.</param>
    public Vocabulary VocabularyOf(CodeFeature feature) => Column<CodeColumn>(feature).Vocabulary;

    /// <summary>What the bits of a feature mean.</summary>
    /// <param name="feature">The feature to read.</param>
    public Vocabulary VocabularyOf(BitsFeature feature) => Column<BitColumn>(feature).Vocabulary;

    /// <summary>A contiguous block of people.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="count">How many rows, at most <see cref="MentorBlock.MaximumCount"/>.</param>
    public MentorBlock Block(int start, int count) => new(this, start, count);

    /// <summary>The same people with only the named features; the columns are shared, not copied.</summary>
    /// <param name="featureNames">The features to keep.</param>
    public Cohort Restrict(IReadOnlySet<string> featureNames) => new(
        Count,
        columns.Where(column => featureNames.Contains(column.Key)).ToDictionary(StringComparer.Ordinal),
        factsAsOf);

    /// <summary>The people of the given rows in the given order, with all their features.</summary>
    /// <param name="rows">The rows to keep.</param>
    public Cohort Select(IReadOnlyList<int> rows)
    {
        var kept = new Dictionary<string, object>(columns.Count, StringComparer.Ordinal);
        foreach (var (name, column) in columns)
        {
            kept[name] = column switch
            {
                int[] wholes => rows.Select(row => wholes[row]).ToArray(),
                float[] numbers => rows.Select(row => numbers[row]).ToArray(),
                CodeColumn codes => new CodeColumn(codes.Vocabulary, [.. rows.Select(row => codes.Codes[row])]),
                BitColumn bits => SelectBits(bits, rows),
                _ => throw new System.Diagnostics.UnreachableException($"Column {name} is of no known kind."),
            };
        }

        return new Cohort(rows.Count, kept, [.. rows.Select(row => factsAsOf[row])]);
    }

    /// <summary>All columns by the names of their features, for the host that hands a cohort to another process.</summary>
    internal IReadOnlyDictionary<string, object> Columns => columns;

    /// <summary>When the facts about each person were last confirmed, for the same host.</summary>
    internal ReadOnlySpan<DateOnly?> AllFactsAsOf => factsAsOf;

    internal BitColumn BitColumn(BitsFeature feature) => Look(feature).Bits ?? Column<BitColumn>(feature);

    private static BitColumn SelectBits(BitColumn bits, IReadOnlyList<int> rows)
    {
        var planes = new ulong[bits.Vocabulary.WordCount * rows.Count];
        for (var word = 0; word < bits.Vocabulary.WordCount; word++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                planes[(word * rows.Count) + row] = bits.Word(word, rows[row]);
            }
        }

        return new BitColumn(bits.Vocabulary, rows.Count, planes);
    }

    private Known Look(Feature feature)
    {
        foreach (var known in few)
        {
            if (ReferenceEquals(known.Name, feature.Name))
            {
                return known;
            }
        }

        return default;
    }

    private T Column<T>(Feature feature)
        where T : class
    {
        if (!columns.TryGetValue(feature.Name, out var column))
        {
            throw new FeatureNotGrantedException(feature.Name);
        }

        return column as T
            ?? throw new InvalidOperationException($"Feature '{feature.Name}' is not of the kind it was read as.");
    }

    /// <summary>A column under its kind, so that whoever reads it need not ask which it is.</summary>
    private readonly struct Known(string name, object column)
    {
        public readonly string Name = name;
        public readonly int[]? Wholes = column as int[];
        public readonly int[]? Codes = (column as CodeColumn)?.Codes;
        public readonly BitColumn? Bits = column as BitColumn;
    }
}
