using System.Globalization;

namespace CrossMentor.Sdk;

/// <summary>A value that a reason cites.</summary>
/// <param name="Name">What the value is, in camel case.</param>
/// <param name="Value">The value: a number, a date or a taxonomy id.</param>
public readonly record struct ReasonParameter(string Name, string Value)
{
    /// <summary>A whole number.</summary>
    /// <param name="name">What the value is.</param>
    /// <param name="value">The number.</param>
    public static ReasonParameter Of(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A taxonomy id or another text.</summary>
    /// <param name="name">What the value is.</param>
    /// <param name="value">The text.</param>
    public static ReasonParameter Of(string name, string value) => new(name, value);

    /// <summary>Several taxonomy ids, separated by single spaces.</summary>
    /// <param name="name">What the values are.</param>
    /// <param name="values">The ids.</param>
    public static ReasonParameter Of(string name, IEnumerable<string> values) => new(name, string.Join(' ', values));
}
