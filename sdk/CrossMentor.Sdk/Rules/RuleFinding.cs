namespace CrossMentor.Sdk.Rules;

/// <summary>A verdict with its reason and the age of the fact it rests on.</summary>
/// <param name="Verdict">What the rule says.</param>
/// <param name="Reason">Why.</param>
/// <param name="FactAsOf">When the oldest fact behind the verdict was confirmed, if that is known.</param>
public sealed record RuleFinding(Verdict Verdict, Reason Reason, DateOnly? FactAsOf = null)
{
    /// <summary>The facts show that the pair may meet.</summary>
    /// <param name="code">A stable code.</param>
    /// <param name="text">The sentence in English.</param>
    /// <param name="parameters">The values that the sentence cites.</param>
    public static RuleFinding Allow(string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
        => new(Verdict.Allow, new Reason(code, text, parameters));

    /// <summary>The facts show that the pair may not meet.</summary>
    /// <param name="code">A stable code.</param>
    /// <param name="text">The sentence in English.</param>
    /// <param name="parameters">The values that the sentence cites.</param>
    public static RuleFinding Forbid(string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
        => new(Verdict.Forbid, new Reason(code, text, parameters));

    /// <summary>The facts do not suffice to say.</summary>
    /// <param name="code">A stable code.</param>
    /// <param name="text">The sentence in English.</param>
    /// <param name="parameters">The values that the sentence cites.</param>
    public static RuleFinding Unknown(string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
        => new(Verdict.Unknown, new Reason(code, text, parameters));

    /// <summary>The older of two dates, where a date that is not known counts as the oldest.</summary>
    /// <param name="first">One date.</param>
    /// <param name="second">The other date.</param>
    public static DateOnly? Oldest(DateOnly? first, DateOnly? second)
        => first is { } one && second is { } two ? (one < two ? one : two) : null;
}
