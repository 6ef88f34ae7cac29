using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Inputs;

/// <summary>Draws the facts about people, one column for every feature of the catalogue, so that a feature that is added is tried at once.</summary>
internal sealed class CohortDrawing(RosterShape shape, Draws draws)
{
    // More than sixty-four, so that the sets take two words.
    private const int SkillCount = 70;
    private const int UsualCount = 6;
    private static readonly int[] Ends = [int.MaxValue, -int.MaxValue, int.MaxValue / 2, -1, 0, 1];

    // Both cohorts of a run share one vocabulary object, and with it the codes.
    private readonly Dictionary<string, Vocabulary> vocabularies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> alike = new(StringComparer.Ordinal);

    public static int OrganisationCount(RosterShape shape) => shape switch
    {
        RosterShape.Lopsided => 5,
        RosterShape.Empty => 0,
        _ => 3,
    };

    public Cohort Draw(int count)
    {
        var builder = new CohortBuilder(count);
        foreach (var feature in Features.All.Values)
        {
            switch (feature)
            {
                case WholeFeature whole:
                    builder.With(whole, Column(count, feature, () => IsMissing() ? null : (int?)Whole(whole)));
                    break;
                case NumberFeature number:
                    builder.With(number, Column(count, feature, () => IsMissing() ? null : (float?)(draws.Between(-1000, 1000) / 8f)));
                    break;
                case CodeFeature code:
                    builder.With(code, VocabularyOf(code.VocabularyName), Column(count, feature, () => IsMissing() ? null : Id(code)));
                    break;
                case BitsFeature bits:
                    builder.With(bits, VocabularyOf(bits.VocabularyName), Column(count, feature, () => Set(bits)));
                    break;
            }
        }

        return builder.WithFactsAsOf([.. Enumerable.Range(0, count).Select(_ => Date())]).Build();
    }

    public DateOnly? Date() => draws.OneIn(4) ? null : new DateOnly(2025, 1, 1).AddDays(draws.Below(365));

    private T[] Column<T>(int count, Feature feature, Func<T> draw)
    {
        if (shape != RosterShape.Alike)
        {
            return [.. Enumerable.Range(0, count).Select(_ => draw())];
        }

        if (!alike.TryGetValue(feature.Name, out var value))
        {
            alike.Add(feature.Name, value = draw());
        }

        return [.. Enumerable.Repeat((T)value!, count)];
    }

    private bool IsMissing() => shape == RosterShape.NothingKnown || (shape == RosterShape.Gaps && draws.OneIn(2));

    private int Whole(WholeFeature feature)
    {
        if (shape == RosterShape.Extremes)
        {
            return draws.Pick(Ends);
        }

        return feature == Features.UtcOffsetMinutes ? draws.Between(-24, 28) * 30 : draws.Between(0, 12);
    }

    private string Id(CodeFeature feature)
    {
        var ids = VocabularyOf(feature.VocabularyName).Ids;
        return feature == Features.Organisation && shape == RosterShape.Lopsided && !draws.OneIn(5) ? ids[0] : draws.Pick(ids);
    }

    private string[] Set(BitsFeature feature)
    {
        var ids = VocabularyOf(feature.VocabularyName).Ids;
        if (shape == RosterShape.Extremes && draws.OneIn(2))
        {
            return [.. ids];
        }

        if (IsMissing() || ids.IsEmpty)
        {
            return [];
        }

        // Organisations that are protected or influenced are rare; everybody has some language and a few skills.
        var count = feature.VocabularyName == Vocabularies.Organisation ? draws.Below(2) : draws.Between(1, 4);
        return [.. Enumerable.Range(0, count).Select(_ => draws.Pick(ids)).Distinct(StringComparer.Ordinal)];
    }

    private Vocabulary VocabularyOf(string name)
    {
        if (!vocabularies.TryGetValue(name, out var vocabulary))
        {
            var count = name == Vocabularies.Skill ? SkillCount : name == Vocabularies.Organisation ? OrganisationCount(shape) : UsualCount;
            vocabulary = new Vocabulary(name, Enumerable.Range(0, count).Select(code => $"{name}:{(char)('a' + (code / 2 % 26))}.{code:00}"));
            vocabularies.Add(name, vocabulary);
        }

        return vocabulary;
    }
}
