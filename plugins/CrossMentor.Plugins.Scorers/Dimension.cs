namespace CrossMentor.Plugins.Scorers;

/// <summary>A dimension in which people are alike or differ.</summary>
public enum Dimension
{
    /// <summary>The department.</summary>
    Department,

    /// <summary>The division.</summary>
    Division,

    /// <summary>The function.</summary>
    Function,

    /// <summary>The sector of the organisation.</summary>
    Sector,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The site or town.</summary>
    Location,

    /// <summary>Self-declared gender; the programme must have granted it.</summary>
    Gender,
}
