using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>The lanes of a vector of 128 bits.</summary>
internal readonly struct Lanes128(Vector128<int> lanes) : ILanes<Lanes128>
{
    private readonly Vector128<int> lanes = lanes;

    public static int Count => Vector128<int>.Count;

    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left.lanes + right.lanes);

    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left.lanes - right.lanes);

    public static Lanes128 Splat(int value) => new(Vector128.Create(value));

    public static Lanes128 Load(ReadOnlySpan<int> numbers, int at) => new(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at));

    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(Vector128.Min(left.lanes, right.lanes));

    public static Lanes128 Max(Lanes128 left, Lanes128 right) => new(Vector128.Max(left.lanes, right.lanes));

    public static Lanes128 WhereLess(Lanes128 left, Lanes128 right, Lanes128 value, Lanes128 other)
        => new(Vector128.ConditionalSelect(Vector128.LessThan(left.lanes, right.lanes), value.lanes, other.lanes));

    public static ulong LessBits(Lanes128 left, Lanes128 right) => Vector128.LessThan(left.lanes, right.lanes).ExtractMostSignificantBits();

    public static ulong EqualBits(Lanes128 left, Lanes128 right) => Vector128.Equals(left.lanes, right.lanes).ExtractMostSignificantBits();

    public void Store(Span<int> numbers, int at) => lanes.StoreUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at);
}
