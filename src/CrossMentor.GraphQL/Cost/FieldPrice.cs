using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Cost;

/// <summary>The price of one selected field: what each resolution costs, and how many values it may give.</summary>
internal sealed class FieldPrice(FieldWeight? weight, RawPrice raw, ListLength length)
{
    public static FieldPrice Free { get; } = Fixed(0);

    public RawPrice Raw => raw;

    /// <summary>What each scalar or enum value costs.</summary>
    public double LeafWeight => weight?.LeafWeight ?? 0;

    public static FieldPrice Fixed(double points) => new(weight: null, RawPrice.Fixed(points), ListLength.One);

    /// <summary>How many values one resolution gives at most, below the field that the parent object came from.</summary>
    public (ListLength Length, double InnerListsSize) SizeBelow(FieldPrice? owner, string fieldName)
    {
        if (weight is null || !weight.IsList)
        {
            return (ListLength.One, 1);
        }

        return (owner?.Sizing(fieldName) ?? (weight.SizesItself ? length : ListLength.Default), weight.InnerListsSize);
    }

    /// <summary>What one resolution costs with these variables.</summary>
    public double RawWith(VariableValues variables) => raw.With(variables);

    private ListLength? Sizing(string fieldBelow) => weight?.Sizes(fieldBelow) == true ? length : null;
}
