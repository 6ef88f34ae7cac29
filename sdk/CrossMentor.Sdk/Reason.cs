using System.Collections.Immutable;

namespace CrossMentor.Sdk;

/// <summary>Why something is so: a stable code with parameters, from which any language can be written, and the sentence in English.</summary>
/// <remarks>A reason never names a person or an organisation: it says "the mentor" and "the mentee" and cites taxonomy ids.</remarks>
public sealed record Reason
{
    /// <summary>Creates a reason.</summary>
    /// <param name="code">A stable code in CAPITALS_WITH_UNDERSCORES.</param>
    /// <param name="text">The sentence in English.</param>
    /// <param name="parameters">The values that the sentence cites, by name.</param>
    public Reason(string code, string text, params ReadOnlySpan<ReasonParameter> parameters)
    {
        Code = code;
        Text = text;
        Parameters = [.. parameters];
    }

    /// <summary>A stable code in CAPITALS_WITH_UNDERSCORES.</summary>
    public string Code { get; }

    /// <summary>The sentence in English.</summary>
    public string Text { get; }

    /// <summary>The values that the sentence cites, by name.</summary>
    public ImmutableArray<ReasonParameter> Parameters { get; }

    /// <summary>Whether the other reason has the same code, text and parameters.</summary>
    /// <param name="other">Another reason.</param>
    public bool Equals(Reason? other)
        => other is not null && Code == other.Code && Text == other.Text && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Text, Parameters.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Text}";
}
