namespace CrossMentor.GraphQL.Tests;

/// <summary>Names the section of the GraphQL specification, September 2025 edition, that a test class is about.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class SpecAttribute(string section) : Attribute
{
    /// <summary>The anchor, such as <c>sec-Argument-Uniqueness</c>.</summary>
    public string Section { get; } = section;
}
