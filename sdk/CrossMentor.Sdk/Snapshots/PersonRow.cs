namespace CrossMentor.Sdk.Snapshots;

/// <summary>One person of a cohort, known by a row number that changes with every run.</summary>
public readonly struct PersonRow
{
    internal PersonRow(Cohort cohort, int row)
    {
        Cohort = cohort;
        Row = row;
    }

    /// <summary>The cohort the person belongs to.</summary>
    public Cohort Cohort { get; }

    /// <summary>The row in the cohort.</summary>
    public int Row { get; }

    /// <summary>When the facts about the person were last confirmed, if that is known.</summary>
    public DateOnly? FactsAsOf => Cohort.FactsAsOf(Row);

    /// <summary>The person's whole number, or <see cref="Missing.Whole"/>.</summary>
    /// <param name="feature">The feature to read.</param>
    public int Whole(WholeFeature feature) => Cohort.Wholes(feature)[Row];

    /// <summary>The person's number, or NaN.</summary>
    /// <param name="feature">The feature to read.</param>
    public float Number(NumberFeature feature) => Cohort.Numbers(feature)[Row];

    /// <summary>The person's code, or <see cref="Missing.Code"/>.</summary>
    /// <param name="feature">The feature to read.</param>
    public int Code(CodeFeature feature) => Cohort.Codes(feature)[Row];

    /// <summary>The taxonomy id of the person's code, or null when it is not known.</summary>
    /// <param name="feature">The feature to read.</param>
    public string? Id(CodeFeature feature)
    {
        var code = Code(feature);
        return code == Missing.Code ? null : Cohort.VocabularyOf(feature)[code];
    }

    /// <summary>The person's set.</summary>
    /// <param name="feature">The feature to read.</param>
    public BitRow Bits(BitsFeature feature) => new(Cohort.BitColumn(feature), Row);
}
