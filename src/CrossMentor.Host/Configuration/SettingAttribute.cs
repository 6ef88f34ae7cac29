namespace CrossMentor.Host.Configuration;

/// <summary>Says what a key of the configuration means and which values it may have; the table in README.md repeats it for operators.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;

    /// <summary>Smallest value of a whole number.</summary>
    public int Minimum { get; init; } = int.MinValue;

    /// <summary>Largest value of a whole number.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>Whether an entry of a list is meaningless without the key.</summary>
    public bool IsRequired { get; init; }
}
