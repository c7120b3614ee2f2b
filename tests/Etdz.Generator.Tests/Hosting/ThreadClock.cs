using System.Runtime.InteropServices;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>The time that the current thread has had on a processor, which other work on the machine does not lengthen.</summary>
internal static class ThreadClock
{
    public static TimeSpan Now => OperatingSystem.IsWindows() ? OfWindows() : OfPosix();

    private static TimeSpan OfPosix()
    {
        // CLOCK_THREAD_CPUTIME_ID.
        return GetTime(OperatingSystem.IsMacOS() ? 16 : 3, out Time time) == 0
            ? TimeSpan.FromSeconds((long)time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : throw new PlatformNotSupportedException();
    }

    private static TimeSpan OfWindows() =>
        GetThreadTimes(GetCurrentThread(), out _, out _, out long kernel, out long user) ? TimeSpan.FromTicks(kernel + user) : throw new PlatformNotSupportedException();

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [DllImport("kernel32")]
    private static extern nint GetCurrentThread();

    [DllImport("kernel32")]
    private static extern bool GetThreadTimes(nint thread, out long created, out long ended, out long kernel, out long user);

    // timespec
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
