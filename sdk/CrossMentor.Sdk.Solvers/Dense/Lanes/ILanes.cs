namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>Several whole numbers handled by one instruction, in one of the widths a processor may have.</summary>
/// <remarks>
/// Kernels are written once over this interface, so that every width runs the same steps; sums and comparisons of whole numbers are exact, and so
/// every width answers the same.
/// </remarks>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    static abstract int Count { get; }

    static abstract TSelf Splat(int value);

    static abstract TSelf Load(ReadOnlySpan<int> numbers, int at);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf Min(TSelf left, TSelf right);

    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>Takes <paramref name="value"/> in the lanes where left is less than right, else <paramref name="other"/>.</summary>
    static abstract TSelf WhereLess(TSelf left, TSelf right, TSelf value, TSelf other);

    /// <summary>One bit a lane, the first lane lowest, where left is less than right.</summary>
    static abstract ulong LessBits(TSelf left, TSelf right);

    /// <summary>One bit a lane, the first lane lowest, where both are equal.</summary>
    static abstract ulong EqualBits(TSelf left, TSelf right);

    void Store(Span<int> numbers, int at);
}
