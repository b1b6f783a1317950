<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Moment</name>
    <message>
        <source>about %1</source>
        <translation>tua %1</translation>
    </message>
</context>
</TS>
