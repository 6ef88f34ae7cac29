using System.Reflection;

namespace CrossMentor.Api.Lists;

/// <summary>What a field of a filter or sort input stands for in the model.</summary>
internal abstract record EntityMember;

/// <summary>A column.</summary>
/// <param name="Property">The property of the entity.</param>
/// <param name="IsNullable">Whether the column may be empty.</param>
internal sealed record ValueMember(PropertyInfo Property, bool IsNullable) : EntityMember;

/// <summary>The one object that a row refers to.</summary>
/// <param name="ForeignKey">The property that holds its identifier.</param>
/// <param name="Target">The entity referred to.</param>
internal sealed record ReferenceMember(PropertyInfo ForeignKey, Type Target) : EntityMember;

/// <summary>The objects that refer to a row.</summary>
/// <param name="Child">Their entity.</param>
/// <param name="Reference">The property by which they refer to it.</param>
internal sealed record ListMember(Type Child, PropertyInfo Reference) : EntityMember;
