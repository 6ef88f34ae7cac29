namespace CrossMentor.Domain.Refusals;

/// <summary>Reads input values field by field and keeps every complaint, so that the caller hears all of them at once.</summary>
internal sealed class InputCheck
{
    private readonly List<Refusal> refusals = [];

    public IReadOnlyList<Refusal> Refusals => refusals;

    public bool HasFailed => refusals.Count > 0;

    public void Fail(string field, string message) => refusals.Add(new InvalidInput(field, message));

    public string Text(string field, string? value, int lengthMax)
    {
        var text = value?.Trim() ?? string.Empty;
        if (text.Length == 0)
        {
            Fail(field, $"{field} is empty. Give it a value.");
        }

        return Bounded(field, text, lengthMax);
    }

    /// <summary>An empty text counts as none.</summary>
    public string? OptionalText(string field, string? value, int lengthMax)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null : Bounded(field, text, lengthMax);
    }

    public int Range(string field, int value, int min, int max)
    {
        if (value < min || value > max)
        {
            Fail(field, $"{field} is {value}. Choose a number from {min} to {max}.");
        }

        return value;
    }

    public string Country(string field, string? value)
    {
        var country = value?.Trim().ToUpperInvariant() ?? string.Empty;
        if (!WellFormed.IsCountry(country))
        {
            Fail(field, $"{field} is no ISO 3166-1 alpha-2 code. Use two letters, such as NL.");
        }

        return country;
    }

    public string Currency(string field, string? value)
    {
        var currency = value?.Trim().ToUpperInvariant() ?? string.Empty;
        if (!WellFormed.IsCurrency(currency))
        {
            Fail(field, $"{field} is no ISO 4217 code. Use three letters, such as EUR.");
        }

        return currency;
    }

    public string TaxonomyCode(string field, string? value)
    {
        var code = value?.Trim().ToLowerInvariant() ?? string.Empty;
        if (!WellFormed.IsTaxonomyCode(code))
        {
            Fail(field, $"{field} is no taxonomy code. Use small letters, digits and hyphens, such as public-administration.");
        }

        return code;
    }

    public string? OptionalTaxonomyCode(string field, string? value)
        => string.IsNullOrWhiteSpace(value) ? null : TaxonomyCode(field, value);

    /// <summary>Codes without repetition, in the order of the alphabet.</summary>
    public IReadOnlyList<string> TaxonomyCodes(string field, IReadOnlyList<string> values, int countMax)
    {
        Count(field, values.Count, countMax);
        return [.. values
            .Select((value, index) => TaxonomyCode($"{field}.{index}", value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Language tags without repetition, in the order they were given: the first is the preferred one.</summary>
    public IReadOnlyList<string> Languages(string field, IReadOnlyList<string> values)
    {
        Count(field, values.Count, 20);
        var tags = new List<string>();
        for (var index = 0; index < values.Count; index++)
        {
            var tag = values[index].Trim();
            if (!WellFormed.IsLanguageTag(tag))
            {
                Fail($"{field}.{index}", $"{field} has a value that is no BCP 47 tag. Use tags such as nl or en-GB.");
                continue;
            }

            tags.Add(WellFormed.CanonicalLanguageTag(tag));
        }

        return [.. tags.Distinct(StringComparer.Ordinal)];
    }

    public void Count(string field, int count, int countMax)
    {
        if (count > countMax)
        {
            Fail(field, $"{field} has {count} values. Send {countMax} at most.");
        }
    }

    private string Bounded(string field, string text, int lengthMax)
    {
        if (text.Length > lengthMax)
        {
            Fail(field, $"{field} has {text.Length} characters. Use {lengthMax} at most.");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Fail(field, $"{field} contains the character U+0000, which not every database can store. Leave it out.");
        }

        return text;
    }
}
