namespace CrossMentor.Api.Lists;

/// <summary>What the conventions of lists have to know of the schema, whatever engine serves it.</summary>
/// <param name="Inputs">All input objects.</param>
/// <param name="Fields">The coordinates of all output fields, such as <c>Pair.mentor</c>.</param>
/// <param name="Guarded">Those among them that not everybody may see.</param>
public sealed record SchemaShape(IReadOnlyList<InputShape> Inputs, IReadOnlySet<string> Fields, IReadOnlySet<string> Guarded);

/// <summary>An input object of the schema.</summary>
public sealed record InputShape(string Name, IReadOnlyList<InputFieldShape> Fields);

/// <summary>A field of an input object.</summary>
/// <param name="Name">As the schema writes it.</param>
/// <param name="Type">The name of its type, without list and non-null.</param>
/// <param name="IsList">Whether it takes several.</param>
public sealed record InputFieldShape(string Name, string Type, bool IsList);
