using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CrossMentor.Sdk.Solvers.Dense.Lanes;

/// <summary>The lanes of a vector of 256 bits.</summary>
internal readonly struct Lanes256(Vector256<int> lanes) : ILanes<Lanes256>
{
    private readonly Vector256<int> lanes = lanes;

    public static int Count => Vector256<int>.Count;

    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.lanes + right.lanes);

    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left.lanes - right.lanes);

    public static Lanes256 Splat(int value) => new(Vector256.Create(value));

    public static Lanes256 Load(ReadOnlySpan<int> numbers, int at) => new(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at));

    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Vector256.Min(left.lanes, right.lanes));

    public static Lanes256 Max(Lanes256 left, Lanes256 right) => new(Vector256.Max(left.lanes, right.lanes));

    public static Lanes256 WhereLess(Lanes256 left, Lanes256 right, Lanes256 value, Lanes256 other)
        => new(Vector256.ConditionalSelect(Vector256.LessThan(left.lanes, right.lanes), value.lanes, other.lanes));

    public static ulong LessBits(Lanes256 left, Lanes256 right) => Vector256.LessThan(left.lanes, right.lanes).ExtractMostSignificantBits();

    public static ulong EqualBits(Lanes256 left, Lanes256 right) => Vector256.Equals(left.lanes, right.lanes).ExtractMostSignificantBits();

    public void Store(Span<int> numbers, int at) => lanes.StoreUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)at);
}
