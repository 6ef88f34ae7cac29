using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>The lanes of a vector of 512 bits.</summary>
internal readonly struct Lanes512(Vector512<int> lanes) : ILanes<Lanes512>
{
    private readonly Vector512<int> lanes = lanes;

    public static int Count => Vector512<int>.Count;

    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.lanes + right.lanes);

    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.lanes - right.lanes);

    public static Lanes512 Splat(int value) => new(Vector512.Create(value));

    public static Lanes512 Load(ReadOnlySpan<int> numbers, int at) => new(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at));

    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Vector512.Min(left.lanes, right.lanes));

    public static Lanes512 Max(Lanes512 left, Lanes512 right) => new(Vector512.Max(left.lanes, right.lanes));

    public static Lanes512 WhereLess(Lanes512 left, Lanes512 right, Lanes512 value, Lanes512 other)
        => new(Vector512.ConditionalSelect(Vector512.LessThan(left.lanes, right.lanes), value.lanes, other.lanes));

    public static ulong LessBits(Lanes512 left, Lanes512 right) => Vector512.LessThan(left.lanes, right.lanes).ExtractMostSignificantBits();

    public static ulong EqualBits(Lanes512 left, Lanes512 right) => Vector512.Equals(left.lanes, right.lanes).ExtractMostSignificantBits();

    public void Store(Span<int> numbers, int at) => lanes.StoreUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at);
}
