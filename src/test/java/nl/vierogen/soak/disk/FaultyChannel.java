package nl.vierogen.soak.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A write that fails leaves half of its bytes. */
final class FaultyChannel extends FileChannel {
    private final FaultyDisk disk;
    private final FileChannel own;

    FaultyChannel(FaultyDisk disk, FileChannel own) {
        this.disk = disk;
        this.own = own;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        disk.call();
        return own.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        try {
            disk.call();
        } catch (IOException e) {
            own.write(from.slice(from.position(), from.remaining() / 2));
            throw e;
        }
        return own.write(from);
    }

    @Override
    public void force(boolean metadata) throws IOException {
        disk.call();
        own.force(metadata);
    }

    @Override
    public long position() throws IOException {
        return own.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        own.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return own.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        own.close();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
